/* Figures with what they rest on. */

/* Fewer decisions or messages say nothing of a share. */
export const LEAST_DECIDED = 10;
export const LEAST_MESSAGES = 1000;

const Z = 1.959964; /* 95 % */

/* Where a share of k in n lies (Wilson 1927, JASA 22(158)): [low, high]. */
export function wilson(k, n) {
	const p = k / n;
	const middle = p + Z * Z / (2 * n);
	const half = Z * Math.sqrt(p * (1 - p) / n + Z * Z / (4 * n * n));
	const all = 1 + Z * Z / n;
	return [Math.max(0, (middle - half) / all), Math.min(1, (middle + half) / all)];
}

/*
 * How far counts of one time are from those of another: the population
 * stability index (Siddiqi 2006, Credit Risk Scorecards), half a count more in
 * each class so that an empty one does not make it infinite.
 */
export function stability(now, before) {
	const share = (counts) => {
		const all = counts.reduce((a, b) => a + b + 0.5, 0);
		return counts.map((n) => (n + 0.5) / all);
	};
	const p = share(now);
	const q = share(before);
	return p.reduce((sum, x, i) => sum + (x - q[i]) * Math.log(x / q[i]), 0);
}
