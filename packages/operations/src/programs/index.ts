export * from "./create-program.ts";
export * from "./program.ts";
export * from "./program-settings.ts";
export { resumeProgram, suspendProgram } from "./suspend-program.ts";
export {
  type ProgramChanges,
  programChanges,
  programVersion,
  updateProgram,
  updateProgramSettings,
} from "./update-program.ts";
export { viewProgram } from "./view-program.ts";
