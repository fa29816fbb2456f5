import type { Lexicon } from '../types';

export const tr: Lexicon = {
  lang: 'tr',
  speed: { unit: 'words', perMinute: 166 },
  common: 've bir bu için ile da de olarak olan daha çok gibi olduğu',
  titles: {
    paywall: `
      abone ol | abone olun | hemen abone ol | hemen abone olun | abone misiniz | zaten abone misiniz |
      zaten abone misin | zaten aboneyim | zaten üye misiniz | zaten üye misin | üye ol | üye olun |
      ücretsiz üye ol | ücretsiz üye olun | ücretsiz deneyin | ücretsiz dene | hemen dene |
      abonelere özel | abonelere özel içerik | üyelere özel | üyelere özel içerik |
      sadece abonelere özel | bu içerik abonelere özeldir | bu haber abonelere özeldir |
      bu yazı abonelere özeldir | okumaya devam et | okumaya devam etmek için | devamını okumak için |
      haberin devamını okumak için | giriş yapın ve okumaya devam edin | okumak için giriş yapın |
      okumak için abone olun | abonelik seçenekleri | abonelik paketleri | reklamsız okuyun |
      reklamsız oku | bize destek olun | bize destek ol | bağımsız gazeteciliğe destek |
      bağımsız gazeteciliği destekle | bağımsız gazeteciliği destekleyin | destek ol | destek olun |
      bağış yap | bağış yapın | destekçi ol | destekçimiz olun
    `,
    deals: `
      günün fırsatı | günün fırsatları | günün indirimleri | fırsat ürünleri | fırsat ürünü |
      indirimli ürünler | kaçırılmayacak fırsatlar | hemen satın al | satın al | ürünü incele |
      fiyatı gör | fiyatları karşılaştır | indirim kodları | indirim kuponları | indirim kodu |
      partner fırsatları
    `,
    comments: `
      yorumlar | yorum yap | yorum yapın | yorum yaz | yorum yazın | yorum ekle | yorum gönder |
      yorumunuzu yazın | yorumunuz | yorumları gör | yorumları göster | yorumları oku | tüm yorumlar |
      tüm yorumları gör | son yorumlar | okur yorumları | okuyucu yorumları | bir yorum yazın |
      bir yanıt yazın | bir cevap yazın | bir yorum bırakın | cevabı iptal et | yanıtı iptal et |
      ilk yorumu sen yap | ilk yorumu siz yapın | ilk yorum yapan siz olun | ilk yorumu yapan sen ol |
      henüz yorum yapılmamış | henüz yorum yok | yorum yapmak için | yorum yapabilmek için |
      siz ne düşünüyorsunuz | sen ne düşünüyorsun | tartışmaya katıl | tartışmaya katılın |
      en çok yorumlananlar | yorumlar kapalı
    `,
    newsletter: `
      bülten | e-bülten | bültenler | haber bülteni | bültenimize abone olun | bültene abone ol |
      bültene abone olun | bültenimize kayıt olun | bültene kayıt ol | bültene kaydol |
      e-bültene abone olun | e-bültenimize abone olun | e-bültene kayıt ol | e-posta bülteni |
      e-posta bültenimize | haberdar olun | haberdar ol | gelişmelerden haberdar olun |
      haberler e-postanızda | her sabah e-postanızda | e-posta adresiniz | e-posta adresi |
      e-posta adresinizi girin | e-postanızı girin | günlük bülten | haftalık bülten | bildirimleri aç |
      hiçbir haberi kaçırmayın | gündemi kaçırmayın
    `,
    related: `
      ilgili haberler | ilgili haber | ilgili içerikler | ilgili içerik | ilgili yazılar | ilgili yazı |
      ilgili konular hakkında | ilgili videolar | ilgili video | ilgili galeri | ilgili galeriler |
      bağlantılı haberler | benzer haberler | benzer yazılar | benzer içerikler | diğer haberler |
      diğer yazılar | diğer içerikler | diğer videolar | yazarın diğer yazıları | tüm yazıları |
      son yazıları | ayrıca okuyun | ayrıca oku | ayrıca bakınız | bunları da okuyun | bunu da okuyun |
      bunlar da ilginizi çekebilir | bu haberler de ilginizi çekebilir | bu haberler ilginizi çekebilir |
      ilginizi çekebilir | ilgini çekebilir | ilginizi çekebilecek haberler |
      ilginizi çekebilecek içerikler | sizin için seçtiklerimiz | sizin için önerilenler | size özel |
      sizin için seçilenler | senin için seçtiklerimiz | önerilen haberler | önerilen haber |
      önerilen içerikler | önerilen içerik | önerilen video | önerilen videolar | önerilenler |
      tavsiye edilen haberler | tavsiye edilenler | editörün seçtikleri | editörün seçimi |
      editörün önerileri | editörün önerdikleri | en çok okunan | en çok okunanlar |
      en çok okunan haberler | çok okunanlar | çok okunan haberler | bugün en çok okunanlar |
      en çok izlenenler | en çok paylaşılanlar | en çok konuşulanlar | en çok tıklananlar | en popüler |
      en popüler haberler | popüler haberler | popüler içerikler | popüler yazılar | trend haberler |
      trend olanlar | öne çıkanlar | öne çıkan haberler | öne çıkan içerikler | öne çıkan videolar |
      günün manşetleri | günün önemli manşetleri | günün öne çıkanları | günün önemli haberleri |
      günün haberleri | manşetler | manşet haberleri | son haberler | son dakika haberleri |
      son dakika haberler | son eklenenler | son eklenen haberler | son yazılar | en son haberler |
      en yeniler | en son eklenenler | güncel haberler | sıradaki haber | sıradaki haberler |
      daha fazla haber | daha fazla oku |
      daha fazlası | daha fazla göster | daha fazla yükle | devamını oku | haberin devamı | tüm haberler |
      tümünü gör | tümünü göster | hepsini gör | özel içerikler | kaçırmayın | bunları kaçırmayın |
      gözden kaçmasın | gözden kaçırmayın | video haberler | foto galeri haberleri | haber önerileri |
      web'den seçmeler
    `,
    jobs: `
      iş ilanları | eleman ilanları | güncel iş ilanları | kariyer fırsatları | açık pozisyonlar |
      seri ilanlar | resmi ilanlar | resmî ilanlar
    `,
    consent: `
      çerez politikası | çerez ayarları | çerez tercihleri | çerezleri kullanıyoruz |
      bu site çerez kullanıyor | bu sitede çerez kullanılmaktadır | sitemizde çerezler kullanılmaktadır |
      gizliliğinize önem veriyoruz | gizlilik tercihleri | gizlilik ayarları | tümünü kabul et |
      tüm çerezleri kabul et | çerezleri kabul et | kabul et | tümünü reddet | tercihleri yönet |
      çerezleri yönet | aydınlatma metni | üçüncü taraf içeriği | harici içerik | içeriği göster
    `,
    social: `
      paylaş | paylaşın | haberi paylaş | bu haberi paylaş | yazıyı paylaş | bu yazıyı paylaş |
      şurada paylaş | sosyal medyada paylaş | facebook'ta paylaş | twitter'da paylaş | x'te paylaş |
      whatsapp'ta paylaş | linkedin'de paylaş | telegram'da paylaş | facebookta paylaş |
      twitterda paylaş | whatsappta paylaş | arkadaşına gönder | e-posta ile gönder | e-posta ile paylaş |
      linki kopyala | bağlantıyı kopyala | link kopyalandı | bağlantı kopyalandı | yazdır |
      sayfayı yazdır | haberi yazdır | kaydet | haberi kaydet | favorilere ekle | favorilerime ekle |
      takip et | bizi takip edin | bizi takip et | bizi sosyal medyada takip edin |
      sosyal medyada bizi takip edin | yazarı takip et | tweetle | beğen | sosyal medya hesaplarımız
    `,
    ad: `
      reklam | reklamlar | reklam alanı | advertorial içerik | sponsorlu | sponsorlu içerik |
      sponsorlu içerikler | sponsorlu bağlantılar | sponsorlu haber | tanıtım yazısı | tanıtım içeriği |
      haber reklamdan sonra devam ediyor | yazı reklamdan sonra devam ediyor |
      haberin devamı reklamdan sonra | haberin devamı aşağıda | haberin devamı için kaydırın |
      yazının devamı aşağıda | reklamı geç | reklamı kapat | iş birliği içeriği | marka içeriği
    `,
    'app-promo': `
      uygulamayı indir | uygulamamızı indirin | uygulamayı indirin | mobil uygulamamızı indirin |
      mobil uygulamayı indir | ücretsiz indir | uygulamada aç | uygulamada oku | uygulamada görüntüle |
      app store'dan indir | app store'dan indirin | google play'den alın | google play'den indir |
      mobil uygulamalarımız
    `,
    notice: `
      javascript'i etkinleştirin | lütfen javascript'i etkinleştirin | javascript devre dışı |
      tarayıcınız desteklenmiyor | tarayıcınız güncel değil | eski bir tarayıcı kullanıyorsunuz |
      tarayıcınızı güncelleyin | reklam engelleyici tespit edildi | reklam engelleyici kullanıyorsunuz |
      reklam engelleyicinizi kapatın | lütfen reklam engelleyicinizi kapatın |
      reklam engelleyicinizi devre dışı bırakın
    `,
    promo: `
      google news'te takip et | google news'te takip edin | bizi google news'te takip edin |
      google news abonelik | google haberler'de takip edin | google news'ten takip edin |
      whatsapp kanalımıza katılın | whatsapp kanalımızı takip edin | whatsapp kanalımıza abone olun |
      telegram kanalımıza katılın | youtube kanalımıza abone olun | tercih edilen kaynak |
      tercih edilen kaynak olarak ekle | podcastlerimiz | podcast'lerimiz | podcasti dinle |
      podcast'i dinleyin | şimdi dinle | canlı yayın izle | canlı yayını izle | haber ihbar hattı |
      ihbar hattı | bize yazın | bize ulaşın | iletişime geçin | hakkımızda | e-gazete | bugünkü gazete |
      bulmaca çöz | günün bulmacası | hemen oyna | günün testi
    `,
    navigation: `
      sonraki haber | önceki haber | sonraki yazı | önceki yazı |
      içindekiler |
      etiketler | etiket | konular | ilgili konular | ilgili etiketler | haber etiketleri |
      anahtar kelimeler | kategoriler | kategori | gündem konuları | popüler konular | popüler etiketler |
      trend konular | konuyu takip et | anasayfa | ana sayfa | ana sayfaya dön | anasayfaya dön |
      içeriğe geç | giriş yap | üye girişi | tüm kategoriler
    `,
    other: `
      haberi dinle | yazıyı dinle | makaleyi dinle | bu haberi dinle | bu yazıyı dinle | sesli dinle |
      haberi sesli dinle | seslendir | hata bildir | hatayı bildir | haber hatası bildir | yanlış bildir |
      düzeltme gönder | yukarı çık | başa dön | sayfa başına dön | yukarı git | tüm hakları saklıdır |
      okuma süresi | dakika okuma | dk okuma | tahmini okuma süresi | bu haber işinize yaradı mı |
      yazı boyutu | yazı tipi boyutu | bu habere tepkiniz | bu içeriğe tepkin |
      bu habere emoji ile tepki ver | tepkini göster | haberi puanla | yazıyı puanla | canlı borsa |
      videoyu oynat | galeriyi gör | geri bildirim | geri bildirim gönder
    `,
  },
  phrases: {
    paywall: `
      hemen abone ol | hemen abone olun | ücretsiz deneyin | ilk ay ücretsiz | dilediğiniz zaman iptal |
      istediğiniz zaman iptal | sınırsız erişim | tüm içeriklere erişim | okumaya devam etmek için |
      abonelere özeldir | abonelere özel | üyelere özeldir | zaten abone misiniz | zaten üye misiniz |
      bağımsız gazeteciliğe destek | bağımsız gazeteciliği destekle | reklamsız okuma
    `,
    deals: `
      indirim kodu | indirim kuponu | ürünü incelemek için | satın almak için tıklayın |
      komisyon kazanabiliriz
    `,
    comments: `
      yorum yapmak için | yorum yapabilmek için | yorum yazmak için | e-posta hesabınız yayımlanmayacak |
      e-posta adresiniz yayınlanmayacak | gerekli alanlar | yorumlarınızı bekliyoruz | yorum kuralları |
      hakaret içeren yorumlar | yorumlar onaylanmamaktadır | yorum kısmında | yorumlarda buluşalım
    `,
    newsletter: `
      bültenimize abone | bültenimize kayıt | bültenine abone | bültene abone | e-bültenimize |
      e-posta kutunuza | e-posta kutunda | gelen kutunuza | e-posta adresinizi girin |
      abonelikten çıkabilirsiniz | kaydınız alınmıştır | kayıt olduğunuz için teşekkürler |
      elektronik ileti almak istiyorum
    `,
    related: `
      ayrıca okuyun | ilginizi çekebilir | haberin devamı için tıklayınız | haberin devamı için tıklayın |
      detaylar için tıklayınız | haberin detayları için | ilgili haber için
    `,
    jobs: `iş ilanları | hemen başvur | açık pozisyonlar`,
    consent: `
      çerez kullanıyoruz | çerezler kullanıyoruz | çerezler kullanılmaktadır | çerez politikası |
      çerez politikamız | çerez politikasını | çerezleri kabul | çerezlerin kullanımı |
      kişisel verileriniz | kişisel verilerin korunması | aydınlatma metni | aydınlatma metnini |
      açık rıza | rıza metni | üçüncü taraf içerikleri | bu içeriği görüntülemek için
    `,
    social: `
      facebook'ta paylaş | twitter'da paylaş | whatsapp'ta paylaş | bizi takip edin |
      sosyal medya hesaplarımızı takip | sosyal medya hesaplarından takip | haberi paylaş |
      bağlantıyı kopyala | sosyal medyada paylaş
    `,
    ad: `
      reklamdan sonra devam | sponsorlu içeriktir | bu bir reklamdır | reklam içeriğidir |
      bu bir ilandır | sponsorluğunda hazırlanmıştır | iş birliğiyle hazırlanmıştır
    `,
    'app-promo': `
      uygulamamızı indirin | mobil uygulamamızı | uygulamamızı ücretsiz | uygulamayı indirmek için |
      app store | google play
    `,
    notice: `
      javascript'i etkinleştirin | javascript etkin | tarayıcınız desteklemiyor | tarayıcınız video |
      reklam engelleyici | reklam engelleyicinizi | tarayıcınızı güncelleyin
    `,
    promo: `
      google news'te | google news'ten takip | google news üzerinden | whatsapp kanalımıza |
      whatsapp kanalımızı | youtube kanalımıza abone | telegram kanalımıza | tercih edilen kaynak |
      podcast olarak dinle | ihbar hattımıza | bize ulaşmak için | anlık bildirimler için |
      son dakika gelişmelerinden anında haberdar
    `,
    navigation: `haber etiketleri`,
    other: `
      tüm hakları saklıdır | hata bildir | yapay zeka ile seslendirilmiştir |
      yapay zeka tarafından seslendiril | kaynak gösterilmeden | izinsiz ve kaynak gösterilmeden
    `,
  },
  leadIns: `
    ayrıca okuyun | ayrıca oku | ayrıca bakınız | bunları da okuyun | bunu da okuyun | okumak için |
    okumak için tıklayın | okumak için tıklayınız | ilgili haber | ilgili haberler | ilgili içerik |
    ilgili yazı | ilgili galeri | ilgili video | ilginizi çekebilir | devamını oku |
    devamı için tıklayınız | devamı için tıklayın | haberin devamı | haberin devamı için |
    haberin detayları | detaylar için tıklayın | daha fazlası için | daha fazla bilgi için |
    izlemek için tıklayın | tıklayınız | tıklayın | önerilen haber | önerilen video | sıradaki haber |
    kaçırmayın
  `,
  keep: {
    correction: `
      düzeltme | düzeltme ve özür | tekzip | tekzip metni | editörün notu | editör notu | güncelleme |
      güncellendi | bu haber güncellenmiştir | bu haber güncellendi | haber güncellenmiştir |
      haberin önceki halinde | haberin ilk halinde | bu haber düzeltilmiştir
    `,
    disclosure: `
      bu yazı ilk olarak | bu haber ilk olarak | bu makale ilk olarak | çıkar çatışması |
      bu içerik satış ortaklığı bağlantıları içerir | yatırım tavsiyesi değildir |
      burada yer alan yatırım bilgi
    `,
    credit: `
      fotoğraf | fotoğraflar | foto | görsel | kaynak | kaynaklar | haber kaynağı | illüstrasyon |
      grafik | infografik | arşiv | kamera | video | ©
    `,
    factBox: `
      özetle | kısaca | haberin özeti | özet | arka plan | ne olmuştu | neler biliniyor |
      zaman çizelgesi | öne çıkan noktalar | kimdir | künye | bir bakışta | malzemeler
    `,
    sources: `kaynaklar | kaynak | kaynakça`,
    author: `yazar hakkında | muhabir hakkında`,
  },
  byline: `
    yazar | yazan | haber | muhabir | haberi hazırlayan | hazırlayan | editör | röportaj | söyleşi |
    derleyen | kaleme alan | çeviren
  `,
  published: `
    yayınlanma | yayınlanma tarihi | yayımlanma | yayımlanma tarihi | yayınlandı | yayın tarihi | giriş |
    giriş tarihi | oluşturulma tarihi | eklenme tarihi | tarih
  `,
  updated: `
    güncelleme | güncellenme | güncellenme tarihi | güncelleme tarihi | son güncelleme | son güncellenme |
    güncellendi | son güncelleme tarihi
  `,
  months: `ocak | şubat | mart | nisan | mayıs | haziran | temmuz | ağustos | eylül | ekim | kasım | aralık`,
  weekdays: `pazartesi | salı | çarşamba | perşembe | cuma | cumartesi | pazar`,
  and: 've',
  ago: 'önce',
  paging: {
    page: 'sayfa',
    whole: 'tümünü göster | tek sayfada göster | tek sayfada oku',
  },
  cutOff: `
    okumaya devam etmek için | devamını okumak için | tamamını okumak için |
    haberin devamını okumak için | yazının devamını okumak için | yazının tamamını okumak için |
    haberin tamamını okumak için | bu içeriği okumak için | bu yazıyı okumak için abone |
    bu haberi okumak için abone | okumak için abone olun | okumak için giriş yapın |
    okumak için üye olun | bu içerik abonelere özeldir | bu haber abonelere özeldir |
    bu yazı abonelere özeldir | sadece aboneler okuyabilir | yalnızca abonelere açık |
    sadece abonelere özel | devamı abonelere özel | ücretsiz okuma hakkınız
  `,
  hints: `
    yeni pencerede açılır | yeni pencerede aç | yeni sekmede açılır | yeni sekmede aç |
    bağlantı yeni pencerede açılır | bağlantı yeni sekmede açılır | dış bağlantı | harici bağlantı
  `,
};
