export { Webhook } from "standardwebhooks";
