import type { Lexicon } from '../types';

export const fr: Lexicon = {
  lang: 'fr',
  speed: { unit: 'words', perMinute: 195 },
  common: 'le les des est une dans qui que pour pas sur avec au du aux',
  titles: {
    paywall: `
      abonnez-vous | s'abonner | je m'abonne | abonne-toi | déjà abonné | déjà abonnée | vous êtes abonné |
      réservé aux abonnés | article réservé aux abonnés | article réservé à nos abonnés |
      contenu réservé aux abonnés | la suite est réservée | la suite est réservée à nos abonnés |
      cet article est réservé | il vous reste | lisez la suite | lire la suite | pour lire la suite |
      offre spéciale | offre limitée | je découvre les offres | découvrez nos offres | voir les offres |
      nouveau : découvrez nos offres premium | profitez d'une semaine | tester gratuitement |
      essayez gratuitement | se connecter | connectez-vous | identifiez-vous | créer un compte |
      inscrivez-vous gratuitement | inscription gratuite | soutenez-nous | faites un don | faire un don |
      soutenez un journalisme indépendant | soutenir | devenez abonné | articles offerts
    `,
    deals: `
      bons plans | les bons plans | codes promo | code promo | offres du moment | comparateur |
      meilleures offres | voir l'offre | boutique | la boutique | guides d'achat
    `,
    comments: `
      commentaires | commentaire | commenter | laisser un commentaire | laissez un commentaire |
      ajouter un commentaire | voir les commentaires | lire les commentaires | tous les commentaires |
      vos commentaires | réagir | réagissez | vos réactions | contribuer | contributions | lire plus de réactions |
      rejoignez la conversation | participer à la discussion | donnez votre avis | annuler la réponse
    `,
    newsletter: `
      newsletter | newsletters | nos newsletters | notre newsletter | infolettre | lettre d'information |
      abonnez-vous à notre newsletter | inscrivez-vous à notre newsletter | inscrivez-vous à la newsletter |
      recevez notre newsletter | recevez nos newsletters | recevez chaque matin | recevez l'essentiel |
      pour ne rien rater | pour ne rien manquer | s'inscrire | je m'inscris | votre adresse e-mail |
      adresse e-mail
    `,
    related: `
      lire aussi | à lire aussi | à lire également | lire également | lire plus | à lire | à voir aussi |
      voir aussi | sur le même sujet | sur le même thème | dans la même rubrique | dans la même catégorie |
      articles liés | articles similaires | articles connexes | articles associés | en lien |
      à découvrir | à découvrir aussi | vous aimerez aussi | vous pourriez aimer | vous aimerez peut-être |
      nous vous recommandons | nos recommandations | recommandé pour vous | recommandé | notre sélection |
      la sélection de la rédaction | les plus lus | les plus lues | articles les plus lus | le plus lu |
      les plus partagés | les plus populaires | dernières actualités | dernières infos | les dernières infos |
      derniers articles | dernières nouvelles | en continu | le fil info | à la une | l'actu en direct |
      plus d'articles | plus d'infos | plus d'actualités | plus sur ce sujet | pour aller plus loin |
      pour en savoir plus | tendances |
      les autres articles | toute l'actualité | nos derniers articles | nos dossiers | voir plus | vidéos
    `,
    jobs: `offres d'emploi | emploi | emplois | les offres d'emploi | formations | carrières | recrutement`,
    consent: `
      nous utilisons des cookies | gestion des cookies | paramétrer les cookies | votre vie privée |
      le respect de votre vie privée | accepter et continuer | continuer sans accepter | tout accepter |
      contenu externe | ce contenu est bloqué | ce contenu n'a pas pu être affiché | nous respectons votre vie privée
    `,
    social: `
      partager | partagez | partager cet article | partagez cet article | partager l'article |
      partager sur facebook | partager sur twitter | partager sur whatsapp | suivez-nous | suivez-nous sur |
      nous suivre | envoyer par e-mail | envoyer par mail | copier le lien | imprimer | imprimer l'article |
      ajouter à vos sélections | ajouter à mes favoris | enregistrer | sauvegarder | offrir l'article |
      classer | réseaux sociaux
    `,
    ad: `
      publicité | annonce | sponsorisé | contenu sponsorisé | contenus sponsorisés | publi-rédactionnel |
      publicité - continuez la lecture | en partenariat avec | contenu partenaire | liens commerciaux
    `,
    'app-promo': `téléchargez l'application | télécharger l'application | notre application | ouvrir dans l'app | disponible sur google play`,
    notice: `
      veuillez activer javascript | javascript est désactivé | activez javascript | bloqueur de publicité |
      bloqueur de publicités détecté | désactivez votre bloqueur | votre navigateur est obsolète |
      votre navigateur n'est pas compatible
    `,
    promo: `
      podcast | nos podcasts | écoutez notre podcast | rejoignez-nous sur whatsapp | notre chaîne whatsapp |
      suivez-nous sur google actualités | jeux | mots croisés | horoscope | nos événements | ateliers |
      le journal | édition du jour | services
    `,
    navigation: `
      article suivant | article précédent | suivant | précédent |
      table des matières |
      thèmes | thématiques | thèmes associés | mots-clés | mots clés | tags | étiquettes | sujets | rubriques |
      catégories | plus sur | dans cet article | accueil | sur les thèmes | lieux
    `,
    other: `
      écouter | écouter l'article | écouter cet article | lecture audio | signaler une erreur | une erreur |
      retour en haut | haut de page | retour à l'accueil | temps de lecture | météo | tous droits réservés |
      cet article vous a-t-il été utile | la rédaction vous conseille
    `,
  },
  phrases: {
    paywall: `
      soutenez-nous | soutenez notre travail | soutenez une presse | soutenez la presse | cet article vous a plu |
      réservé aux abonnés | réservée aux abonnés | réservé à nos abonnés | réservée à nos abonnés |
      de cet article à lire | pour lire la suite | déjà abonné | abonnez-vous pour | sans engagement |
      découvrez nos offres | accès illimité | en illimité | premier mois offert | essai gratuit | testez gratuitement |
      soutenez notre journalisme | grâce à vos dons | votre don | accédez à tous | faites un don |
      la lecture en cours sur un autre appareil
    `,
    deals: `liens affiliés | lien d'affiliation | code promo | touche une commission | profitez de l'offre`,
    comments: `
      pour commenter | votre adresse e-mail ne sera pas publiée | les champs obligatoires | votre adresse de messagerie ne sera pas publiée |
      connectez-vous pour réagir | charte de modération | réservé aux abonnés pour contribuer
    `,
    newsletter: `
      notre newsletter | nos newsletters | à la newsletter | dans votre boîte mail | par e-mail chaque |
      lettres d'information | vous désinscrire à tout moment | vous désabonner à tout moment |
      adresse de messagerie est uniquement | votre inscription
    `,
    related: `lire aussi | à lire aussi | sur le même sujet | vous aimerez aussi`,
    consent: `
      nous utilisons des cookies | des cookies et autres traceurs | cookies et technologies similaires | nos partenaires |
      votre consentement | gérer mes choix | politique de confidentialité
    `,
    social: `partager sur facebook | partager sur twitter | partager sur linkedin | suivez-nous sur | copier dans le presse-papiers`,
    ad: `la suite après la publicité | la suite après cette publicité | contenu sponsorisé`,
    'app-promo': `téléchargez l'application | téléchargez notre application | app store | google play`,
    notice: `activer javascript | désactiver votre bloqueur | bloqueur de publicité | votre navigateur ne`,
    promo: `rejoignez notre chaîne whatsapp | notre chaîne whatsapp | suivez-nous sur google | toutes les plateformes de podcast`,
    other: `reproduction interdite | tous droits réservés | signaler une erreur`,
  },
  leadIns: `
    lire aussi | à lire aussi | lire également | à lire également | à lire | lire notre | lire l'article | lisez aussi |
    voir aussi | à voir aussi | à écouter aussi | écouter aussi | relire | lire | pour aller plus loin | pour en savoir plus |
    sur le même sujet | notre article | notre dossier | en images | en vidéo | retrouvez | décryptage | entretien |
    article réservé à nos abonnés | plus d'infos
  `,
  keep: {
    correction: `correction | rectificatif | erratum | mise à jour | mise au point | note de la rédaction | ndlr | précision`,
    disclosure: `cet article contient des liens affiliés | contient des liens d'affiliation | avec l'afp | avec afp | avec agences | toucher une commission | percevoir une commission | conflit d'intérêts | déclaration d'intérêts | cet article est republié | cet article a été publié`,
    credit: `photo | photos | crédit | crédits | image | illustration | source | infographie | © | vidéo`,
    factBox: `en bref | l'essentiel | en résumé | à retenir | ce qu'il faut retenir | repères | chiffres clés | les points clés | le contexte`,
    sources: `sources | source | références | bibliographie`,
    author: `à propos de l'auteur | l'auteur | l'autrice | à propos de l'autrice | qui est`,
  },
  byline: `par | de | propos recueillis par | texte | auteur | autrice | écrit par | rédigé par | un article de | publié par`,
  published: `publié le | publié | publiée le | posté le | mis en ligne le | le | paru le | créé le | temps de lecture`,
  updated: `mis à jour le | mis à jour | modifié le | dernière mise à jour | actualisé le | maj le`,
  months: `janvier | février | mars | avril | mai | juin | juillet | août | septembre | octobre | novembre | décembre`,
  weekdays: `lundi | mardi | mercredi | jeudi | vendredi | samedi | dimanche`,
  and: 'et',
  ago: 'il y a',
  paging: {
    page: 'page',
    whole: 'lire sur une page | afficher sur une page | sur une seule page | tout afficher',
  },
  cutOff: `
    il vous reste | la suite est réservée | pour lire la suite | cet article est réservé aux abonnés |
    réservé à nos abonnés | réservé aux abonnés | article réservé aux abonnés | lisez l'intégralité | pour continuer la lecture
  `,
  hints: `s'ouvre dans une nouvelle fenêtre | ouvre dans une nouvelle fenêtre | nouvelle fenêtre | lien externe | s'ouvre dans un nouvel onglet`,
};
