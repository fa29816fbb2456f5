import type { Lexicon } from '../types';

/** Of Brazil and Portugal. */
export const pt: Lexicon = {
  lang: 'pt',
  speed: { unit: 'words', perMinute: 181 },
  common: 'que não uma para com os dos da em mais como foi ao pelo são',
  titles: {
    paywall: `
      assine | assine já | assine agora | assine e leia | já é assinante | é assinante | já sou assinante | exclusivo para assinantes |
      exclusivo assinantes | conteúdo exclusivo | conteúdo exclusivo para assinantes | só para assinantes | apenas para assinantes |
      apenas assinantes podem | entrar | entre na conta | entre em sua conta | faça login | inicie sessão | cadastre-se |
      cadastre-se grátis | registe-se | crie a sua conta | conheça nossos planos | ver planos | continue lendo | continuar a ler |
      apoie | apoie o jornalismo | contribua | torne-se assinante | seja membro | artigo exclusivo
    `,
    deals: `ofertas | promoções | cupons | cupom de desconto | descontos | loja | compre agora | comparar preços | guia de compras`,
    comments: `
      comentários | comentário | comentar | comente | deixe um comentário | deixe seu comentário | deixe a sua resposta | escreva um comentário |
      ver comentários | ver todos os comentários | participe da conversa | dê a sua opinião | cancelar resposta
    `,
    newsletter: `
      newsletter | newsletters | boletim | boletins | assine nossa newsletter | receba nossa newsletter | receba nossas newsletters |
      receba nossas notícias | subscreva a newsletter | subscrever newsletter | subscreva | inscreva-se | receba as notícias |
      seu e-mail | o seu email | endereço de e-mail
    `,
    related: `
      leia também | leia mais | leia ainda | ler também | ler mais | saiba mais | veja também | veja mais | ver também | ver mais | mais lidas |
      mais lidos | as mais lidas | mais notícias | mais vistas | mais sobre | mais sobre o tema | últimas notícias | últimas | mais recentes |
      notícias relacionadas | artigos relacionados | conteúdo relacionado | relacionadas | relacionados | recomendado | recomendados |
      recomendadas | recomendamos | recomendado para você | recomendados para si | você também pode gostar | pode interessar | também lhe pode interessar |
      poderá também gostar | talvez goste | não perca | em destaque | destaques | em alta | outras notícias | próxima notícia |
      tendências | vídeos relacionados | veja mais matérias
    `,
    jobs: `vagas | vagas de emprego | empregos | ofertas de emprego | emprego | carreiras | cursos`,
    consent: `
      usamos cookies | utilizamos cookies | este site utiliza cookies | a sua privacidade | sua privacidade | política de cookies | aceitar e continuar |
      aceitar todos | gerir cookies | conteúdo externo
    `,
    social: `
      compartilhe | compartilhar | partilhar | partilhe | compartilhe esta notícia | compartilhar no facebook | partilhar no facebook | siga-nos |
      siga-nos em | siga nas redes | copiar link | copiar ligação | imprimir | enviar por e-mail | guardar | salvar | redes sociais
    `,
    ad: `publicidade | anúncio | anúncios | patrocinado | conteúdo patrocinado | conteúdo de marca | publieditorial | continua após a publicidade | pub`,
    'app-promo': `baixe o app | baixe o aplicativo | descarregue a app | nosso aplicativo | abrir na app | receba nossas notícias no celular | disponível no google play`,
    notice: `ative o javascript | habilite o javascript | javascript desativado | bloqueador de anúncios | desative o seu bloqueador | seu navegador não é compatível`,
    promo: `podcast | ouça o podcast | nosso canal no whatsapp | canal do whatsapp | siga-nos no google notícias | jogos | palavras cruzadas | horóscopo | enquete | em direto`,
    navigation: `artigo anterior | próximo | anterior | próximo artigo | índice de conteúdos | temas | tags | tópicos | assuntos | palavras-chave | categorias | categoria | tudo sobre | neste artigo | início | editorias | encontre matérias e conteúdos`,
    other: `
      ouvir | ouça | ouça este conteúdo | ouvir artigo | reportar erro | comunique erros | encontrou algo errado na matéria | comunicar erro | voltar ao topo | topo |
      tempo de leitura | previsão do tempo | todos os direitos reservados | como você se sentiu com essa matéria | sua leitura
    `,
  },
  phrases: {
    paywall: `
      exclusivo para assinantes | exclusivos para assinantes | já é assinante | assine para | para continuar lendo | para continuar a ler | primeiro mês grátis |
      cancele quando quiser | acesso ilimitado | sem publicidade | apoie o jornalismo | conheça nossos planos | podem salvar para ler depois | faça login para
    `,
    deals: `cupom de desconto | links de afiliados | recebe uma comissão | compre na amazon`,
    comments: `para comentar | o seu endereço de e-mail não será publicado | o seu endereço de email não será publicado | campos obrigatórios | os comentários são de responsabilidade`,
    newsletter: `nossa newsletter | nossas newsletters | a nossa newsletter | no seu e-mail | no seu email | na sua caixa de entrada | inscreva-se em nossa`,
    related: `leia também | veja também | saiba mais sobre`,
    consent: `utilizamos cookies | utiliza cookies | usamos cookies | política de privacidade e | nossos parceiros | os nossos parceiros`,
    social: `siga-nos no | siga o | compartilhe no | partilhe no facebook`,
    ad: `conteúdo patrocinado | continua depois da publicidade | continua após a publicidade`,
    'app-promo': `baixe o app | baixe nosso app | baixe o aplicativo | app store | google play`,
    notice: `habilitar o javascript | ativar o javascript | desative o bloqueador | seu navegador não`,
    promo: `canal no whatsapp | canal do whatsapp | grupo no whatsapp | siga no google notícias | privacidade dos grupos`,
    other: `todos os direitos reservados | reprodução proibida | encontrou algum erro | comunicação de erros`,
  },
  leadIns: `
    leia também | leia mais | leia ainda | leia | ler também | ler mais | saiba mais | veja também | veja mais | veja | ver também | confira também | confira |
    assista | ouça também | entenda | recorde-se | relacionado | mais informações | leia a íntegra
  `,
  keep: {
    correction: `correção | errata | atualização | nota da redação | nota do editor | retificação | esclarecimento`,
    disclosure: `este artigo contém links de afiliados | com informações de | com informações da | receber uma comissão | receber comissão | conflito de interesses | este texto foi publicado`,
    credit: `foto | fotos | imagem | crédito | fonte | ilustração | vídeo | ©`,
    factBox: `em resumo | resumo | pontos-chave | o que se sabe | quem é | em síntese | principais pontos`,
    sources: `fontes | fonte | referências | bibliografia`,
    author: `sobre o autor | sobre a autora | o autor | a autora`,
  },
  byline: `por | texto de | autor | autora | escrito por | redação | de | da redação`,
  published: `publicado em | publicado | publicada em | data de publicação | criado em`,
  updated: `atualizado em | atualizado às | atualizado | última atualização | modificado em | atualizada em`,
  months: `janeiro | fevereiro | março | abril | maio | junho | julho | agosto | setembro | outubro | novembro | dezembro`,
  weekdays: `segunda-feira | terça-feira | quarta-feira | quinta-feira | sexta-feira | sábado | domingo`,
  and: 'e',
  ago: 'há',
  paging: {
    page: 'página',
    whole: 'ver tudo | ver em uma página | ler em uma só página | numa só página',
  },
  cutOff: `para continuar lendo | para continuar a ler | exclusivo para assinantes | conteúdo exclusivo para assinantes | este conteúdo é exclusivo | assine para ler | leia a reportagem completa`,
  hints: `abre em nova janela | abre numa nova janela | link externo | nova janela | abre em uma nova aba`,
};
