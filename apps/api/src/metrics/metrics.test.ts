import { afterAll, beforeAll, expect, test } from "vitest";
import { createTestApi, type TestApi } from "../../test/test-api.ts";

let api: TestApi;
beforeAll(async () => {
  api = await createTestApi();
});
afterAll(() => api.drop());

test("requests are counted by pattern, method and status, and nothing says about whom", async () => {
  const leadId = await api.addLead();
  await api.request("GET", `/v1/leads/${leadId}`);
  await api.request("GET", "/v1/leads?q=Zenobia");
  await api.request("GET", "/nowhere/zenobia");
  const response = await api.request("GET", "/metrics", { key: null });
  expect(response.headers.get("Content-Type")).toBe("text/plain; version=0.0.4; charset=utf-8");
  const text = await response.text();
  expect(text).toContain('leadback_http_requests_total{method="GET",route="/v1/leads/:id",status="200"} 1');
  expect(text).toContain('leadback_http_requests_total{method="GET",route="unknown",status="404"} 1');
  expect(text).toContain('leadback_http_request_duration_seconds_count{method="GET",route="/v1/leads"} 1');
  expect(text).toContain("leadback_http_requests_in_progress 1");
  expect(text).toContain("nodejs_eventloop_lag_p99_seconds");
  for (const secret of [leadId, api.key, api.program.id, "zenobia"])
    expect(text.toLowerCase()).not.toContain(secret.toLowerCase());
});
