import type { TestApi } from "./test-api.ts";

/** Keeps cookies as a browser does and sends them to the API alone. */
export interface Browser {
  readonly cookies: Map<string, string>;
  get(path: string, headers?: Record<string, string>): Promise<Response>;
  /** Sends a form, as a page's button does. */
  submit(path: string, fields: Record<string, string>, headers?: Record<string, string>): Promise<Response>;
  send(
    method: string,
    path: string,
    options?: { body?: unknown; headers?: Record<string, string> },
  ): Promise<Response>;
}

export function openBrowser(api: Pick<TestApi, "app">): Browser {
  const cookies = new Map<string, string>();
  const send: Browser["send"] = async (method, path, { body, headers = {} } = {}) => {
    const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join("; ");
    const response = await api.app.request(path, {
      method,
      headers: {
        ...(cookie === "" ? {} : { Cookie: cookie }),
        ...(body === undefined || body instanceof URLSearchParams
          ? {}
          : { "Content-Type": "application/json" }),
        ...headers,
      },
      ...(body === undefined ? {} : { body: body instanceof URLSearchParams ? body : JSON.stringify(body) }),
    });
    for (const line of response.headers.getSetCookie()) keep(cookies, line);
    return response;
  };
  return {
    cookies,
    send,
    get: (path, headers = {}) => send("GET", path, { headers }),
    submit: (path, fields, headers = {}) =>
      send("POST", path, { body: new URLSearchParams(fields), headers }),
  };
}

function keep(cookies: Map<string, string>, line: string): void {
  const [pair = "", ...attributes] = line.split(/;\s*/);
  const at = pair.indexOf("=");
  const [name, value] = [pair.slice(0, at), pair.slice(at + 1)];
  const isOver = attributes.some((attribute) => /^max-age=0$/i.test(attribute));
  if (isOver) cookies.delete(name);
  else cookies.set(name, value);
}
