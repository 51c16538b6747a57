import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { Provider } from "oidc-provider";

export interface OidcPerson {
  email: string;
  isVerified: boolean;
}

export interface RunningOidcProvider {
  issuer: string;
  /** Does what a person does there: signs in, agrees, and comes back with an address to open. */
  passThrough(authorizeUrl: string, login: string): Promise<string>;
  stop(): Promise<void>;
}

/** A real OpenID Connect provider on a free port of this machine. People sign in there by their login. */
export async function startOidcProvider(
  client: { id: string; secret: string; redirectUri: string },
  people: Readonly<Record<string, OidcPerson>>,
): Promise<RunningOidcProvider> {
  const server = createServer((request, response) => void answer(request, response));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const issuer = `http://127.0.0.1:${portOf(server.address())}`;
  const provider = new Provider(issuer, {
    clients: [
      {
        client_id: client.id,
        client_secret: client.secret,
        redirect_uris: [client.redirectUri],
        token_endpoint_auth_method: "client_secret_post",
      },
    ],
    claims: { openid: ["sub"], email: ["email", "email_verified"], profile: ["name"] },
    findAccount: (_context, login) => {
      const person = people[login];
      if (person === undefined) return undefined;
      const claims = { sub: login, email: person.email, email_verified: person.isVerified, name: login };
      return { accountId: login, claims: () => claims };
    },
    cookies: { keys: ["a key of the tests"] },
  });
  const answer = provider.callback();
  return {
    issuer,
    passThrough: (authorizeUrl, login) => passThrough(authorizeUrl, login, issuer),
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function passThrough(authorizeUrl: string, login: string, issuer: string): Promise<string> {
  const cookies = new Map<string, string>();
  let url = authorizeUrl;
  for (let step = 0; step < 12; step += 1) {
    const isForm = new URL(url).pathname.startsWith("/interaction/");
    const response = isForm ? await agree(url, login, cookies) : await open(url, cookies);
    const location = response.headers.get("Location");
    if (location === null) throw new Error(`The provider stopped at ${url} with ${response.status}.`);
    url = new URL(location, url).href;
    if (!url.startsWith(issuer)) return url;
  }
  throw new Error("The provider goes round in circles.");
}

/** Fills the form that the provider shows: first who it is, then that all is well. */
async function agree(url: string, login: string, cookies: Map<string, string>): Promise<Response> {
  const page = await (await open(url, cookies)).text();
  const prompt = /name="prompt" value="(\w+)"/.exec(page)?.[1] ?? "login";
  return open(url, cookies, new URLSearchParams({ prompt, login, password: "any" }));
}

async function open(url: string, cookies: Map<string, string>, form?: URLSearchParams): Promise<Response> {
  const response = await fetch(url, {
    redirect: "manual",
    headers: { Cookie: [...cookies].map(([name, value]) => `${name}=${value}`).join("; ") },
    ...(form === undefined ? {} : { method: "POST", body: form }),
  });
  for (const line of response.headers.getSetCookie()) {
    const [pair = ""] = line.split(";");
    const at = pair.indexOf("=");
    cookies.set(pair.slice(0, at), pair.slice(at + 1));
  }
  return response;
}

function portOf(address: AddressInfo | string | null): number {
  if (address === null || typeof address === "string") throw new Error("The provider does not listen.");
  return address.port;
}
