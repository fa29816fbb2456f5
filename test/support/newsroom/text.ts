/** Invented stories and the words they are told in; enough to tell a page of prose from a page of links. */
export interface Story {
  lang: string;
  dir: 'ltr' | 'rtl';
  slug: string;
  title: string;
  byline: string;
  /** Sentences to make paragraphs from. */
  sentences: readonly string[];
}

export const STORIES: readonly Story[] = [
  {
    lang: 'en',
    dir: 'ltr',
    slug: 'ferry-to-harrow-isle-runs-again-after-nine-years',
    title: 'Ferry to Harrow Isle runs again after nine years',
    byline: 'Nell Arkwright',
    sentences: [
      'The first boat left the quay at Sallow Point at six in the morning with forty people and a brass band aboard.',
      'Nobody had thought to tell the harbour master, who came down in his slippers to see what the noise was about.',
      'For nine years the islanders had made the crossing in whatever would float, and some of it barely did.',
      'The council found the money after an auditor noticed that the bridge it had promised instead was never drawn.',
      'By noon the café on the far side had sold every bun it had, and the owner was asking for flour on the radio.',
    ],
  },
  {
    lang: 'de',
    dir: 'ltr',
    slug: 'stadtrat-von-erlenbach-verschiebt-den-neubau-der-turmuhr',
    title: 'Stadtrat von Erlenbach verschiebt den Neubau der Turmuhr',
    byline: 'Jonas Wendelin',
    sentences: [
      'Die Uhr am alten Turm geht seit dem Frühjahr sieben Minuten vor, und bisher hat sich niemand darüber beschwert.',
      'Erst als der Bus nach Norden dreimal ohne Fahrgäste abfuhr, kam das Thema auf die Tagesordnung des Rates.',
      'Der Uhrmacher aus der Brunnengasse bot an, das Werk für die Kosten einer neuen Feder zu richten.',
      'Die Mehrheit wollte lieber ein Gutachten, das nun bis zum Herbst vorliegen und weniger kosten soll als die Feder.',
      'Bis dahin, so beschloss der Rat mit neun zu vier Stimmen, gilt die Zeit der Bäckerei gegenüber als amtlich.',
    ],
  },
  {
    lang: 'fr',
    dir: 'ltr',
    slug: 'le-dernier-eclusier-du-canal-rend-ses-clefs',
    title: 'Le dernier éclusier du canal rend ses clefs',
    byline: 'Odile Marsan',
    sentences: [
      'Il a ouvert les portes de l’écluse pendant trente-huit ans, et il les a fermées hier pour la dernière fois.',
      'Une péniche chargée de blé attendait de l’autre côté, comme au premier jour, et son patron portait une cravate.',
      'La commune voulait lui offrir une montre ; il a demandé la manivelle, que personne ne savait décrocher.',
      'Désormais une caméra regarde l’eau monter, et un bureau situé à cent kilomètres décide du moment d’ouvrir.',
      'Les canards, eux, continuent de se ranger le long du mur dès que sonne la cloche de six heures.',
    ],
  },
  {
    lang: 'ja',
    dir: 'ltr',
    slug: '20260412-8841207',
    title: '港町の古い時計台、九年ぶりに鐘を鳴らす',
    byline: '青木 澄',
    sentences: [
      '港町の中心に立つ古い時計台が、修理を終えて九年ぶりに正午の鐘を鳴らし、広場に集まった住民は長い間その音に耳を澄ませていた。',
      '修理を手がけた職人は、歯車の多くが建てられた当時のままで、油を差すだけでまた動き出したことに驚いたと話している。',
      '市は当初、電気式の時計に取り替える計画だったが、商店街の人々が費用を出し合い、元の姿のまま残すことを求めていた。',
      '鐘の音は海の上まで届き、沖で漁をしていた船もいっせいに汽笛を鳴らして応えたという。',
      '来月からは毎日、朝と夕方にも鐘が鳴らされ、当番は近くの学校の生徒たちが受け持つことになっている。',
    ],
  },
  {
    lang: 'ar',
    dir: 'rtl',
    slug: '9182734-sa3at-al-mina',
    title: 'ساعة الميناء القديمة تدق من جديد بعد تسع سنوات',
    byline: 'ليلى الحداد',
    sentences: [
      'دقت ساعة الميناء القديمة ظهر أمس للمرة الأولى منذ تسع سنوات، ووقف الناس في الساحة صامتين حتى انتهت الدقات.',
      'قال الحرفي الذي أصلحها إن معظم التروس ما زالت كما كانت يوم بناء البرج، ولم تحتج إلا إلى الزيت والصبر.',
      'كانت البلدية تريد استبدالها بساعة كهربائية، غير أن أصحاب الدكاكين جمعوا المال لإبقائها على حالها.',
      'وصل صوتها إلى البحر، فأطلقت قوارب الصيد صفاراتها ردا عليها قبل أن تعود إلى شباكها.',
      'ومن الشهر المقبل ستدق صباحا ومساء، ويتناوب على العناية بها تلاميذ المدرسة القريبة.',
    ],
  },
];

/** Headlines for lists of stories. */
export const HEADLINES: readonly string[] = [
  'Baker wins the right to ring her own bell',
  'Why the mill wheel turns backwards on Sundays',
  'Night train stops for a hedgehog, again',
  'Library lends its ladder to the fire brigade',
  'Apple harvest early, cider makers late',
  'Council counts its benches and finds one more',
  'Orchestra plays to an empty quarry, on purpose',
  'Lost umbrella returned after forty years',
  'Storm takes the roof and leaves the weathercock',
  'School garden feeds half the street',
  'New map shows a lane nobody knew',
  'Postman retires, dog inconsolable',
  'Chess club moves to the launderette',
  'Bees settle in the town hall clock',
  'Quiet hour at the market extended',
  'Swimmers ask for the tide to be printed larger',
];
