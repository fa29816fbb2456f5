import type { Lexicon } from '../types';

export const en: Lexicon = {
  lang: 'en',
  speed: { unit: 'words', perMinute: 228 },
  common: 'the and of to is that was for with his her are have this from',
  titles: {
    paywall: `
      already a subscriber | already a member | already have an account | already subscribed |
      subscribe now | subscribe to continue | subscribe to read | subscribe today |
      subscribe for full access | become a member | become a subscriber | become a supporter |
      start your free trial | start free trial | try it free | try free for | sign in to continue |
      log in to continue | register to continue | register to read | register for free |
      create a free account | continue reading | keep reading for free | unlock this article |
      this article is for subscribers | subscriber only | subscribers only | for subscribers |
      member only | exclusive for subscribers | support us | support our work | support our journalism |
      support independent journalism | donate | donate now | make a donation | please donate |
      choose your plan | see subscription options | view subscription options | go ad-free |
      read ad-free | remove ads | join now | to continue reading | get unlimited access | special offer |
      help us | print & digital | digital only | reserved for subscribers
    `,
    deals: `
      today's best deals | best deals | top deals | deals | daily deals | shop now | buy now | view deal |
      check price | check amazon | see it at | see at amazon | shop the | shop our | our picks | coupons |
      coupon codes | discount codes | vouchers | compare prices | price comparison | partner offers |
      offers from our partners | best price | where to buy | view offer | get the deal |
      editors' picks to buy
    `,
    comments: `
      your email address will not be published |
      comments | comment | leave a comment | leave a reply | post a comment | add a comment |
      view comments | show comments | show more comments | view all comments | load more comments |
      comment from the forums | read comments | see all comments | join the conversation |
      join the discussion | join the debate | start the conversation | start the discussion |
      share your thoughts | have your say | what do you think | tell us what you think |
      most recent comments | recent comments | top comments | reader comments | no comments |
      be the first to comment | cancel reply | comments are closed | comments section |
      comment on this story | write a comment | most commented | discussion | conversation |
      log in to comment | sign in to comment | responses
    `,
    newsletter: `
      newsletter | newsletters | our newsletter | sign up | sign up for our newsletter |
      sign up to our newsletter | sign up for the newsletter | subscribe to our newsletter |
      subscribe to the newsletter | join our newsletter | join our mailing list | get our newsletter |
      get the newsletter | get the latest news | get the best of | get the latest | get daily headlines |
      daily newsletter | morning newsletter | stay informed | stay up to date | stay in the know |
      stay connected | never miss a story | don't miss a story | in your inbox | delivered to your inbox |
      subscribe by email | subscribe via email | email newsletter | email alerts | breaking news alerts |
      sign up today | sign up for | sign up to | want more | more from our newsletter | your email |
      email address | morning briefing | get email updates | email sign-up | the daily
    `,
    related: `
      related | related articles | related stories | related content | related news | related posts |
      related topics | related links | related coverage | related reading | related video |
      related videos | related article | related story | related post | related items |
      you may also like | you might also like | you might like | you may like | you may be interested in |
      you may also be interested in | you might be interested in | also read | also see | see also |
      also on | read also | read more | read next | read this next | read now | read the full |
      read full | read on | read more on | read more about | further reading | more on this |
      more on this story | more on this topic | more from | more in | more stories | more news |
      more articles | more like this | more to read | more about | more headlines | more top stories |
      more coverage | more trending | more for you | more videos | more reading | more features |
      up next | next up |
      most read | most popular | most viewed | most shared | most watched | most recent | most discussed |
      popular | popular now | popular stories | popular articles | popular posts |
      trending now | trending stories | trending on | latest | latest news | latest stories |
      latest articles | latest posts | latest headlines | latest videos | latest from | latest in |
      recent posts | recent articles | recent stories | recent news | recommended | recommended for you |
      recommended stories | recommended reading | recommended articles | recommended videos |
      recommended by | editor's picks | editors' picks | editor's choice | top stories | top news |
      top headlines | top articles | top reads | top videos | featured | featured stories |
      featured articles | featured video | featured videos | don't miss | in case you missed it |
      must read | must reads | what to read next | what others are reading | people are reading |
      other stories | other news | other articles | in other news | in this story | elsewhere |
      from our partners | from our network | explore more | explore | discover more | keep reading |
      similar articles | similar stories | similar posts | on the same topic | watch next | watch more |
      watch now | see more | see all | view more | trending articles | trending stories |
      from the homepage | view all | load more | show more | more by this author | all stories by |
      news headlines | today's headlines | today's top | this week's | share this story |
      story continues below | suggested | suggested reading | we recommend | other posts
    `,
    jobs: `
      jobs | job board | job listings | find a job | search jobs | latest jobs | featured jobs | careers |
      we are hiring | we're hiring | job openings | top jobs | jobs by | job alerts | vacancies
    `,
    consent: `
      cookie settings | cookie policy | cookie preferences | we use cookies | this site uses cookies |
      this website uses cookies | we value your privacy | your privacy | your privacy choices |
      manage cookies | manage consent | manage preferences | accept all | accept all cookies |
      accept cookies | reject all | external content | this content is hosted by a third party |
      allow content | content is not available due to your privacy preferences | privacy settings |
      your choices regarding cookies
    `,
    social: `
      share | share this | share this article | share this story | share this post | share this page |
      share on | share on facebook | share on twitter | share on x | share on linkedin |
      share on whatsapp | share via | share via email | share with | share article | share full article |
      share page | share to | follow us | follow us on | follow | like us on facebook | tweet |
      tweet this | email this | email this article | email this story | print | print this |
      print article | copy link | link copied | copy url | save | save article | save for later |
      bookmark | pin it | facebook | twitter | whatsapp | linkedin | reddit | pinterest | flipboard |
      instagram | telegram | email | gift this article | share via whatsapp | spread the word |
      like this | shares | click to share | follow along | connect with us | find us on | send by email |
      post | threads | bluesky | messenger
    `,
    ad: `
      advertisement | advertisements | advertising | promotion | ad | ads | sponsored | sponsored content |
      sponsored links | around the web | from around the web | from the web | promoted stories |
      paid content | sponsored by | promoted | promoted content | promoted links | paid post |
      partner content | advertiser content | story continues below advertisement |
      article continues below advertisement | article continues after ad |
      article continues after advertisement | continue reading below | scroll to continue |
      advertisement - scroll to continue | ads by | skip advertisement | skip ad | after ad |
      article continues below | story continues below | content from our partners | brand content |
      presented by | branded content | remove ad | report this ad |
      this advertisement has not loaded yet
    `,
    'app-promo': `
      download the app | download our app | get the app | get our app | open in app | read in app |
      read in the app | install the app | install our app | download on the app store |
      get it on google play | available on the app store | our app | try our app
    `,
    notice: `
      please enable javascript | enable javascript | javascript is disabled | javascript is required |
      javascript is not available | to view this video please enable javascript |
      please disable your ad blocker | ad blocker detected | adblocker detected | adblock detected |
      your browser is not supported | your browser is out of date | you are using an outdated browser |
      unsupported browser | please turn on javascript | we noticed you're using an ad blocker |
      please upgrade your browser | update your browser
    `,
    promo: `
      follow us on google news | add us on google | add us as a preferred source |
      make us your preferred source | set us as preferred | join our whatsapp | join us on whatsapp |
      follow us on whatsapp | listen to our podcast | our podcast | our podcasts | podcasts | listen now |
      subscribe to our podcast | upcoming events | our events | register now | watch live | watch on |
      games | puzzles | quiz | crossword | play now | in partnership with | got a story | got a tip |
      got a news tip | do you have a story | send us your story | get in touch | contact us | about us |
      who we are | our mission | our team | from our store | follow on google news | preferred source
    `,
    navigation: `
      next article | next story | next post | previous article | previous story | previous post |
      table of contents | on this page |
      trending | more on | read more on these topics | read more stories about | more stories about |
      tags | topics | topics in this article | topics mentioned | categories | category | filed under |
      tagged | tagged with | tagged in | posted in | keywords | more topics | explore topics |
      browse topics | in this article | sections | home | back to home | back to homepage | topics: |
      read more about | trending topics | hot topics | follow topics | story tags | article tags |
      people in this story | companies | show tags | menu | sign in | log in
    `,
    other: `
      this entry was posted | this post was | posted in | filed under | bookmark the permalink | responses to |
      was this helpful | rate this article |
      listen to this article | listen to article | listen to this story | listen to this | listen |
      audio by | this is ai generated summarization | report an error | report a correction |
      report a typo | suggest a correction | submit a correction | found an error | back to top |
      return to top | scroll to top | go to top | rate this article | was this article helpful |
      was this page helpful | did you find this helpful | republish this article | republish |
      republish our articles | rights and permissions | reprints | order reprints | copyright |
      all rights reserved | weather | stock quotes | market data | your reaction | reactions |
      how did you like this story | text size | font size | minute read | min read |
      estimated reading time | this browser does not support the audio element | play video |
      watch video | view gallery | view image in fullscreen | language | translate | select voice |
      select speed | speed | feedback | send feedback | cite this
    `,
  },
  phrases: {
    paywall: `
      instant access to the full | reserved for subscribers | to unlock | unlimited online access | will auto renew |
      support our work | support independent journalism | did you enjoy this article |
      subscribe now | start your free trial | free trial | subscribe to continue | to continue reading |
      cancel anytime | cancel any time | already a subscriber | unlimited access | full access to |
      get full access | register for free | become a member | support our journalism | your support |
      your donation | make a contribution | your contribution | donate today | a monthly donation |
      tax-deductible | ad-free | for as little as | per month | first month free | weeks free |
      subscriber exclusive | exclusive to subscribers | sign in or subscribe | log in or subscribe |
      reached your limit | free articles | reader-supported | consider a contribution |
      consider supporting our | consider donating | value our reporting | value our journalism | we need your help | help us keep
    `,
    deals: `
      view deal | check price | buy now | shop now | at amazon | see price | use code | discount code |
      we may earn a commission | promo code | was $ | save $ | money-saving | special offers from
    `,
    comments: `
      leave a comment | join the conversation | post a comment | view comments |
      your email address will not be published | required fields are marked | sign in to comment |
      log in to comment | logged in to post a comment | comments are moderated | comment policy |
      commenting guidelines | community guidelines | share your thoughts in the comments |
      let us know in the comments | comment below | comments below | to comment | notify me of
    `,
    newsletter: `
      won't get spam | no spam | won't spam you | never spam you |
      our newsletter | our newsletters | daily newsletter | weekly newsletter | free newsletter |
      the newsletter | sign up for | sign up to | sign up here | delivered to your inbox |
      straight to your inbox | to your inbox | in your inbox | your email address | enter your email |
      unsubscribe at any time | unsubscribe any time | opt out at any time | by signing up |
      by subscribing | by submitting | by providing your email | by entering your email |
      i agree to receive | contact me with news | receive email | receive our |
      thank you for subscribing | thanks for signing up | thank you for signing up |
      please check your email | you can unsubscribe | protected by recaptcha | stories of the week |
      news alerts | breaking news alerts | never miss
    `,
    related: `
      read more: | related: | see also: | read next: | you may also like | more stories like this |
      check out our | for more stories like this | check our news page | read our full |
      continue reading at
    `,
    jobs: `apply now | search jobs | view all jobs | post a job | job alerts`,
    consent: `
      we use cookies | uses cookies | use of cookies | cookies and similar technologies |
      manage your privacy | privacy preferences | your consent | accept all | cookie policy |
      store and/or access information on a device | this content is provided by |
      cookies and other technologies | we need your permission | we need your consent |
      may be using cookies | allow and continue | allow cookies | third party content |
      third-party content | external content
    `,
    social: `
      share on facebook | share on twitter | share on x | follow us on | like us on facebook |
      click to share | click to email | copy link | opens in new window | share this article |
      share this story | follow us | find us on | on our facebook page
    `,
    ad: `
      story continues below | article continues below | article continues after |
      continues below advertisement | paid for by | sponsored by | advertisement feature |
      this is a paid | scroll to continue | skip advertisement | brought to you by
    `,
    'app-promo': `
      apps for ios and android | app for ios and android |
      download the app | download our app | get the app | app store | google play | our free app |
      mobile app
    `,
    notice: `
      enable javascript | javascript enabled | disable your ad blocker | turn off your ad blocker |
      ad blocker | supports html5 video | browser does not support | outdated browser |
      upgrade your browser | upgrading to a web browser | browser you are using | whitelist our site
    `,
    promo: `
      on google news | preferred source on google | preferred source | our whatsapp channel |
      our whatsapp community | join our whatsapp | wherever you get your podcasts |
      listen to the podcast | our podcast | get your tickets | tickets on sale | on our youtube |
      our youtube channel | do you have a story | got a story | get in touch with our news team |
      get in touch by emailing | email us at | our telegram channel | send us a tip |
      do you know more about
    `,
    navigation: `filed under | tagged with | posted in`,
    other: `
      this entry was posted in | copyrighted property of | written permission must be obtained | reprint in online or print |
      is not responsible for the opinions | bookmark the permalink |
      listen to this article | report an error | back to top | all rights reserved | automated voice |
      ai-generated | text-to-speech | min read | to republish | republish this | creative commons |
      send a correction
    `,
  },
  leadIns: `
    read more | read also | read next | read this | read our | read the full | read full | read it |
    also read | also see | see also | see more | related | related article | related story |
    related video | related stories | more | more on | more on this | more here | more from | watch |
    watch now | listen | don't miss | must read | must-read | up next | recommended | you may also like |
    you might also like | for more | find out more | learn more | keep reading | continue reading |
    click here | in case you missed it | icymi | editor's pick | further reading | explainer | opinion |
    exclusive | analysis | live | previously | earlier | trending | video | check out | subscribe |
    follow | suggested reading
  `,
  keep: {
    correction: `
      correction | corrections | clarification | editor's note | editors' note | editor's notes | update |
      updated | this article was amended | this story was updated | this story has been updated |
      this article has been updated | this article was updated | this story has been corrected |
      an earlier version of | this article was corrected | note
    `,
    disclosure: `
      this article contains affiliate links | affiliate disclosure | disclosure | full disclosure |
      we may earn a commission | we may receive a commission | may earn a commission |
      may earn an affiliate commission | earn a small commission | when you buy through links |
      if you buy through links | as an amazon associate | contains affiliate links | contain affiliate links |
      this article was originally published | this story was originally published |
      this article first appeared | originally appeared on | originally featured on |
      the author declares | conflict of interest | this story was produced |
      this article is republished | with files from | with reporting by | additional reporting by |
      with additional reporting | with assistance from | contributed to this report | contributed reporting
    `,
    credit: `
      photo | photos | photo by | photograph | photography | image | image credit | image credits |
      image source | images | picture | pictures | credit | illustration | illustration by | graphic |
      source | video | courtesy of | file photo | getty images | ©
    `,
    factBox: `
      at a glance | key points | key takeaways | key facts | in brief | in short | background |
      the facts | fact box | factbox | what we know | timeline | summary | highlights | by the numbers |
      what you need to know | why it matters | ingredients | method
    `,
    sources: `sources | source | references | bibliography | citations | works cited | footnotes`,
    author: `about the author | about the writer | about the reporter`,
  },
  byline: `
    by | written by | reported by | reporting by | story by | words by | author | authors | posted by |
    from | edited by | text by | article by | published by | analysis by | opinion by
  `,
  published: `
    published | published on | published at | posted | posted on | first published | date |
    originally published | issued on | created
  `,
  updated: `
    updated | updated on | updated at | last updated | last updated on | last modified | modified |
    last updated at
  `,
  months: `january | february | march | april | may | june | july | august | september | october | november | december`,
  weekdays: `monday | tuesday | wednesday | thursday | friday | saturday | sunday`,
  and: 'and',
  ago: 'ago',
  paging: {
    page: 'page',
    whole:
      'view all | view as one page | view on one page | view as single page | single page | one page | all on one page | read on one page | show all pages',
  },
  cutOff: `
    to continue reading | to read the full | to read the rest | to read this article | to read more |
    subscribe to read | subscribe to continue | register to continue | sign in to read |
    continue reading with | this article is for subscribers | this story is for subscribers |
    subscribers only | for subscribers only | want to read more | unlock this article | unlock the full |
    the rest of this article | remaining words | exclusive to subscribers | this content is for members |
    get full access to this article
  `,
  hints: `
    opens in new window | opens in a new window | opens in new tab | opens in a new tab |
    opens a new window | external link | external | link opens in new window | view image in fullscreen |
    opens in new
  `,
};
