/** Currencies whose minor unit is not a hundredth, by ISO 4217. `Intl` follows shop prices instead: 0 for COP and HUF. */
const exceptions: Record<string, number> = {
  ...Object.fromEntries(
    "BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX UYI VND VUV XAF XOF XPF".split(" ").map((code) => [code, 0]),
  ),
  ...Object.fromEntries("BHD IQD JOD KWD LYD OMR TND".split(" ").map((code) => [code, 3])),
  CLF: 4,
  UYW: 4,
};

/**
 * How many decimal digits the currency's minor unit stands for, to read and show `amountCents`.
 *
 * @param currency ISO 4217 code
 * @returns 0 to 4; 2 for a code that is not listed
 * @source ISO 4217 list one, column "Minor unit"
 * @example
 * currencyDigits("BRL"); // 2
 */
export function currencyDigits(currency: string): number {
  return exceptions[currency] ?? 2;
}
