export const sender = {
  from: "Bench <letters@bench.example>",
  publicUrl: "https://leadback.example",
  environment: "bench",
  writesWithoutAddress: true,
};
