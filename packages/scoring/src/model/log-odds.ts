/** The probability that belongs to these log-odds. */
export function probabilityOf(logit: number): number {
  return 1 / (1 + Math.exp(-logit));
}

export function logitOf(probability: number): number {
  return Math.log(probability / (1 - probability));
}

/** log(1 + e^logit) − outcome · logit, without overflow: the loss of one lead, whose outcome may be a share. */
export function logisticLoss(logit: number, outcome: number): number {
  return Math.max(logit, 0) + Math.log1p(Math.exp(-Math.abs(logit))) - outcome * logit;
}
