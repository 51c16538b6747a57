/** Nodes and weights of Gauss-Legendre integration on [0, 1], and how to integrate from 0 to each node. */
export interface GaussPanel {
  nodes: readonly number[];
  weights: readonly number[];
  /** partial[i][j]: weight of the value at node j in the integral from 0 to node i. */
  partial: readonly (readonly number[])[];
}

const precision = 1e-16;

export function gaussPanel(size: number): GaussPanel {
  const points = Array.from({ length: size }, (_, i) => gaussPoint(size, i));
  const nodes = points.map(({ node }) => node);
  const weights = points.map(({ weight }) => weight);
  const partial = nodes.map((end) =>
    nodes.map((_, j) =>
      nodes.reduce((sum, t, k) => sum + end * (weights[k] ?? 0) * lagrange(nodes, j, end * t), 0),
    ),
  );
  return { nodes, weights, partial };
}

function gaussPoint(size: number, i: number): { node: number; weight: number } {
  let x = Math.cos((Math.PI * (size - i - 0.25)) / (size + 0.5));
  for (;;) {
    let [before, value] = [1, x];
    for (let n = 2; n <= size; n += 1) {
      [before, value] = [value, ((2 * n - 1) * x * value - (n - 1) * before) / n];
    }
    const slope = (size * (before - x * value)) / (1 - x * x);
    const change = value / slope;
    if (Math.abs(change) <= precision * 4)
      return { node: (1 + x) / 2, weight: 1 / ((1 - x * x) * slope * slope) };
    x -= change;
  }
}

/** The polynomial that is 1 at node j and 0 at the others. */
function lagrange(nodes: readonly number[], j: number, x: number): number {
  const own = nodes[j] ?? 0;
  return nodes.reduce((product, node, k) => (k === j ? product : (product * (x - node)) / (own - node)), 1);
}
