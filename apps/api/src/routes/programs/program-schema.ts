import { programSettingsSchema } from "@leadback/operations";
import { locales } from "@leadback/scoring";
import { z } from "zod";

export const programShape = {
  id: z.uuid(),
  slug: z.string(),
  name: z.string(),
  zone: z.string(),
  currency: z.string(),
  locale: z.enum(locales),
  country: z.string(),
};

export const programSchema = z
  .object({
    ...programShape,
    settings: programSettingsSchema.describe(
      "`digest` is when letters go out, in each partner's own zone. `calendar` are the working hours in the programme's zone, in which `promises` run. `sender` signs the letters.",
    ),
    holidays: z
      .array(z.object({ date: z.iso.date(), name: z.string().nullable() }))
      .describe(
        "The days off of this year and the next: public holidays of the country without `workedDates`, and `closedDates`, which have no name.",
      ),
  })
  .meta({ id: "ProgramWithSettings" });
