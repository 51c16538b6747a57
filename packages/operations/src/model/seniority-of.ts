const words: [RegExp, string][] = [
  [
    /\b(owner|founder|partner|dono|dona|proprietari[oa]|soci[oa]|fundador[a]?|duen[oa]|propietari[oa])\b/,
    "owner",
  ],
  [/\b(ceo|cfo|cto|cio|coo|cmo|chief|president|presidente|chairman)\b/, "executive"],
  [/\b(vp|svp|evp|vice president|vice presidente)\b/, "vice_president"],
  [/\b(director|diretor|diretora|directora|head|superintendente)\b/, "director"],
  [
    /\b(manager|gerente|coordenador|coordenadora|coordinador|coordinadora|supervisor|supervisora|lead)\b/,
    "manager",
  ],
];

/**
 * How high somebody stands, from what their card says: enough to learn from, and no longer personal data.
 * @returns `null` where nothing is said, `staff` for every other role
 */
export function seniorityOf(role: string | null | undefined): string | null {
  const plain = (role ?? "")
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^a-z]+/g, " ")
    .trim();
  if (plain === "") return null;
  if (/\bvice (president|presidente)\b/.test(plain)) return "vice_president";
  return words.find(([pattern]) => pattern.test(plain))?.[1] ?? "staff";
}
