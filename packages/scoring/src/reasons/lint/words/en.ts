import type { LanguageWords } from "../empty-words.ts";

/** English; see `LanguageWords`. */
export const enWords: LanguageWords = {
  grammar: `
    about after all already also am an and another any are aren at be because been before being between but by can
    could couldn did didn does doesn don done each for from get got had has have having he her here him his if in is
    isn it its just may might more much must my none not of on only or other our re she should since some than that
    the their them then there these they this those to too until us ve very was wasn we well were what when where
    which who whom why will with without won would wouldn yes you your
  `,
  commonplaces: `
    able advanc* again answer* anything around bad browsing budget business client close closed cold companies
    company compet* contact* criteria currently customer dark dead deal demo different direction disappear*
    disqualif* drop dropped else end ended eventually everything fit follow forward ghost* go goes going gone good
    great guy hot icp ideal interes* invalid issue lack later lead like liked longer looking lose lost low many
    match* meet moment move moved moving multiple never nothing now nowhere nurtur* offer opportunity out over
    partner people person pipeline platform poor potential price priority problem proceed* process product profile
    progres* proposal pursuing qualific* qualified qualify quality quiet quite reach* ready really reason regards
    repl* requirements research* response result right sale sense service several shopping silent solution someday
    someone something soon sorry stage still stop stopped suitable target thank thing time timing touch tried try
    trying unable unfortunately uninterested unqualified unresponsive unsuitable up vanished want wanted warm weak
    went work worked working worth worthwhile wrong yet
  `,
};
