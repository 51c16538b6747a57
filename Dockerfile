# Everything that is needed to install stays in the first stage.
FROM node:24-bookworm-slim AS install
WORKDIR /leadback
COPY . .
RUN npx --yes pnpm@12.21.0 install --prod --frozen-lockfile

# The pages are built with what only a build needs.
FROM node:24-bookworm-slim AS pages
WORKDIR /leadback
COPY . .
RUN npx --yes pnpm@12.21.0 install --frozen-lockfile && node apps/web/build.mjs

FROM node:24-bookworm-slim
ENV NODE_ENV=production \
    HOST=0.0.0.0 \
    PORT=3000 \
    LEADBACK_DATA=/data
WORKDIR /leadback
COPY --from=install /leadback /leadback
COPY --from=pages /leadback/apps/web/dist /leadback/apps/web/dist
# Passwords, the secret of sessions and the outbox; the database is somewhere else.
RUN mkdir /data && chown node:node /data
VOLUME /data
USER node
EXPOSE 3000
HEALTHCHECK --interval=15s --timeout=5s --start-period=60s \
  CMD ["node", "--eval", "fetch(`http://127.0.0.1:${process.env.PORT}/readyz`).then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
ENTRYPOINT ["node", "--max-semi-space-size=4", "--heap-growing-percent=30", "--import", "./apps/cli/load-quickly.mjs", "--import", "./packages/email/register.mjs", "apps/cli/src/main.ts"]
CMD ["start", "--no-demo"]
