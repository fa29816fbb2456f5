/** What publishers call the kind of a text, over or under its headline. No names, in no language. */
const GENRES =
  'opinion|opinions|commentary|op-ed|oped|guest essay|guest comment|guest column|guest post|editorial|column|viewpoint|perspective|' +
  'letter|letters|analysis|explainer|interview|review|feature|profile|obituary|fact check|investigation|live|' +
  'sponsored|sponsored content|sponsored post|sponsor content|paid content|paid post|paid program|partner content|' +
  'branded content|brand content|advertorial|advertiser content|advertisement feature|advertising feature|promoted|' +
  'kommentar|gastkommentar|gastbeitrag|gastbeitrage|leitartikel|kolumne|glosse|meinung|standpunkt|analyse|reportage|' +
  'rezension|nachruf|portrait|portrat|faktencheck|essay|satire|leserbrief|pressemitteilung|gesponsert|' +
  'bezahlter inhalt|bezahlte partnerschaft|partnerinhalt|anzeigensonderveroffentlichung|advertorial anzeige|' +
  'tribune|chronique|point de vue|editorial|edito|entretien|enquete|decryptage|billet|critique|contenu sponsorise|' +
  'contenu partenaire|publireportage|communique|' +
  'tribuna|columna|entrevista|analisis|resena|critica|reportaje|contenido patrocinado|publirreportaje|' +
  'commento|editoriale|intervista|analisi|recensione|contenuto sponsorizzato|pubbliredazionale|' +
  'opinie|commentaar|gastcolumn|recensie|gesponsord|partnerbijdrage|betaalde inhoud|' +
  'opiniao|artigo de opiniao|coluna|entrevista|analise|resenha|conteudo patrocinado|' +
  'opinia|felieton|komentarz|wywiad|analiza|recenzja|artykul sponsorowany|material sponsorowany|' +
  'ledare|debatt|kronika|insandare|krönika|recension|kommentti|paakirjoitus|kolumni|kronikk|leder|debat|anmeldelse|' +
  'komentar|komentář|rozhovor|recenze|köşe yazısı|kose yazisi|yorum|röportaj|gorus|' +
  '社説|コラム|論説|インタビュー|評論|评论|社论|观点|专访|사설|칼럼|오피니언|мнение|интервью|рецензия|колонка|رأي|مقال رأي|تحليل';

/** Latin letters without accents, lower case, with no signs around them. */
function plain(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

const KNOWN: ReadonlySet<string> = new Set(GENRES.split('|').map(plain));

/** True for the name of a kind of text: "Gastkommentar", "Sponsored content", "Opinion". */
export function isGenre(text: string): boolean {
  return KNOWN.has(plain(text));
}
