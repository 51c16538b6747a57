import "../blocks/figure-grid.css";
import { Text } from "@mantine/core";
import { Figure } from "../blocks/figure.tsx";
import { OutcomeDelayFigure } from "../blocks/outcome-delay-figure.tsx";
import { SeeLeads } from "../blocks/trace-link.tsx";
import { useSpeech, useWords } from "../locales/locale-provider.tsx";
import { useProgram } from "../session/session-provider.tsx";
import { partnerWords } from "./partner-words.ts";
import type { PartnerMetrics } from "./use-partner.ts";

const medianMinimum = 5;
const slowTenthMinimum = 20;

/** The partner's numbers, each with what it is made of, and with the way to its leads. */
export function PartnerFigures({ metrics }: { metrics: PartnerMetrics }) {
  const { formats } = useSpeech();
  const words = useWords(partnerWords);
  const isToPartner = useProgram().role === "partner";
  const {
    leads,
    qualityRate,
    conversion,
    conversionMatured,
    responseTime,
    timeToClose,
    outcomeDelay,
    traces,
  } = metrics;
  const { firstAttempt, firstContact } = responseTime;
  const number = formats.number;
  const days = (value: number) => formats.plural(Math.round(value), words.days);
  const uncounted = qualityRate.disqualified - (qualityRate.n - qualityRate.qualified);
  const explained = (figure: string, label: string, ...sentences: (string | false)[]) => (
    <Text component="p" size="xs" my={4}>
      {sentences.filter((sentence) => sentence !== false).join(" ")}{" "}
      <SeeLeads traces={traces} figure={figure} label={label} />
    </Text>
  );
  return (
    <div className="figure-grid">
      <Figure label={words.qualityRate} estimate={qualityRate} format={formats.percent} isMain>
        {explained(
          "leads.decidedInPeriod",
          words.qualityRate,
          words[isToPartner ? "qualityExplainedToPartner" : "qualityExplained"](
            number(qualityRate.qualified),
            number(leads.decidedInPeriod),
            number(qualityRate.weightSum),
            number(uncounted),
          ),
        )}
      </Figure>
      <Figure label={words.conversion} estimate={conversion} format={formats.percent}>
        {explained(
          "leads.won",
          words.conversion,
          words.conversionExplained(number(leads.won), number(leads.submitted), number(leads.open)),
        )}
      </Figure>
      <Figure
        label={words.conversionMatured(number(conversionMatured.horizonDays))}
        estimate={conversionMatured}
        format={formats.percent}
      >
        {explained(
          "conversionMatured.n",
          words.conversionMatured(number(conversionMatured.horizonDays)),
          words.conversionMaturedExplained(number(conversionMatured.horizonDays)),
        )}
      </Figure>
      <Figure
        label={words.firstAttempt}
        estimate={firstAttempt.medianHours}
        format={formats.workingHours}
        minimum={medianMinimum}
      >
        {explained(
          firstAttempt.open > 0 ? "responseTime.firstAttempt.open" : "responseTime.firstAttempt.answered",
          words.firstAttempt,
          words.responseExplained(
            number(firstAttempt.answered),
            number(firstAttempt.open),
            formats.workingHours(firstAttempt.targetHours),
          ),
          firstAttempt.p90Hours.value !== null &&
            firstAttempt.p90Hours.n >= slowTenthMinimum &&
            words.slowTenth(formats.workingHours(firstAttempt.p90Hours.value)),
        )}
      </Figure>
      <Figure
        label={words.withinTarget(formats.workingHours(firstAttempt.targetHours))}
        estimate={firstAttempt.withinTarget}
        format={formats.percent}
      >
        {explained("responseTime.firstAttempt.answered", words.firstAttempt)}
      </Figure>
      <Figure
        label={words.firstContact}
        estimate={firstContact.medianHours}
        format={formats.workingHours}
        minimum={medianMinimum}
      >
        {explained("responseTime.firstContact.answered", words.firstContact)}
      </Figure>
      <Figure
        label={words.timeToClose}
        estimate={timeToClose.medianDays}
        format={days}
        minimum={medianMinimum}
      >
        {explained("timeToClose.n", words.timeToClose, words.timeToCloseExplained)}
      </Figure>
      <OutcomeDelayFigure
        label={words[isToPartner ? "outcomeDelayToPartner" : "outcomeDelay"]}
        delay={outcomeDelay}
      />
      <div>
        <Text size="xs" c="dimmed">
          {words.revenue}
        </Text>
        {metrics.revenue.length === 0 && <Text>{words.noRevenue}</Text>}
        {metrics.revenue.map(({ currency, amountCents, deals }) => (
          <div key={currency}>
            <div style={{ fontSize: 24, fontWeight: 600 }}>{formats.money(amountCents, currency)}</div>
            {explained(`revenue.${currency}`, words.revenue, `${formats.plural(deals, words.deals)}.`)}
          </div>
        ))}
      </div>
    </div>
  );
}
