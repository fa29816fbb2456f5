import type { Lexicon } from '../types';

export const es: Lexicon = {
  lang: 'es',
  speed: { unit: 'words', perMinute: 218 },
  common: 'el los las que una por con para del se su más como pero',
  titles: {
    paywall: `
      suscríbete | suscribete | suscríbase | suscríbete ahora | suscríbete para seguir leyendo |
      suscríbete para leer | hazte socio | hazte socia | hazte suscriptor | hazte premium | hazte miembro |
      hágase miembro | hágase miembro ahora | hazte miembro y disfruta | solo para suscriptores |
      sólo para suscriptores | exclusivo para suscriptores | contenido exclusivo | contenido premium |
      artículo solo para suscriptores | ya soy suscriptor | ¿ya eres suscriptor | ya tengo cuenta |
      inicia sesión | iniciar sesión | regístrate gratis | regístrese gratis | regístrate para continuar |
      crea tu cuenta | crea una cuenta | sigue leyendo | continúa leyendo | tu suscripción se está usando |
      ver opciones de suscripción | elige tu plan | apoya el periodismo | apóyanos | dona | donar |
      colabora con nosotros | un público informado | tú también puedes hacer periodismo
    `,
    deals: `
      ofertas | ofertas del día | cupones | códigos de descuento | descuentos | tienda | escaparate |
      compras | guía de compras | comprar ahora | ver oferta | comparador
    `,
    comments: `
      comentarios | comentar | deja un comentario | deja tu comentario | deja una respuesta |
      escribe un comentario | añade un comentario | ver comentarios | ver todos los comentarios |
      más comentarios | únete a la conversación | participa en la conversación | opina | tu opinión |
      normas de participación | cancelar respuesta | comenta esta noticia | archivado en comentarios
    `,
    newsletter: `
      newsletter | newsletters | boletín | boletines | nuestro boletín | suscríbete a nuestra newsletter |
      suscríbete al boletín | suscríbete a nuestro boletín | recibe nuestra newsletter |
      recibe las noticias | recibe cada mañana | recibe nuestros boletines | apúntate a nuestra newsletter |
      recibe la mejor información en tu correo | correo electrónico | tu correo electrónico
    `,
    related: `
      lee también | lea también | leer también | te puede interesar | le puede interesar |
      te puede gustar | te recomendamos | le recomendamos | recomendamos | recomendado | recomendados |
      también te puede interesar | quizás te interese | puede interesarte | noticias relacionadas |
      artículos relacionados | notas relacionadas | contenido relacionado | contenidos relacionados |
      relacionados | relacionadas | relacionado | más noticias | más información | más sobre |
      más sobre este tema | más de | más en | más leídas | más leídos | lo más leído | lo más visto |
      las más leídas | lo más nuevo | lo último | últimas noticias | última hora | otras noticias |
      destacados | destacadas | tendencias | sigue leyendo sobre | no te pierdas | no te lo pierdas |
      además | en portada |
      próxima nota | ver más | ver también | vea también | vídeos relacionados | contexto de la noticia |
      noticias destacadas | temas relacionados
    `,
    jobs: `ofertas de empleo | empleo | empleos | bolsa de trabajo | trabaja con nosotros | cursos y másters`,
    consent: `
      usamos cookies | utilizamos cookies | configuración de cookies | política de cookies |
      tu privacidad | su privacidad | valoramos tu privacidad | aceptar y continuar | aceptar cookies |
      configurar cookies | contenido externo
    `,
    social: `
      compartir | comparte | compartir en facebook | compartir en twitter | compartir en whatsapp |
      comparte esta noticia | comparte este artículo | compartir artículo | síguenos | síguenos en |
      síguenos en redes | síguenos en facebook | siga a | copiar enlace | copiar url | enviar por email |
      enviar por correo | imprimir | guardar | guardar noticia | redes sociales
    `,
    ad: `
      publicidad | anuncio | anuncios | patrocinado | contenido patrocinado | publirreportaje |
      espacio patrocinado | contenido de marca | enlaces patrocinados | ofrecido por
    `,
    'app-promo': `
      descarga la app | descarga nuestra app | descarga la aplicación | descárgate la app | disponible en google play |
      abrir en la app | nuestra app
    `,
    notice: `
      activa javascript | habilita javascript | javascript está desactivado | bloqueador de anuncios |
      hemos detectado un bloqueador | desactiva tu bloqueador | tu navegador no es compatible |
      actualiza tu navegador
    `,
    promo: `
      podcast | escucha nuestro podcast | nuestro canal de whatsapp | síguenos en google news |
      síguenos en google noticias | únete a nuestro canal | edición impresa | pasatiempos | juegos |
      crucigrama | horóscopo | encuesta | en vivo | hemeroteca
    `,
    navigation: `
      siguiente noticia | siguiente artículo | artículo anterior | nota anterior |
      tabla de contenidos |
      temas | etiquetas | tags | archivado en | en este artículo | secciones | categorías | categoría |
      temas de esta nota | en esta nota | inicio | temas en tendencia | lugares | personas
    `,
    other: `
      escuchar | escuchar artículo | escucha la noticia | escuchar esta noticia | reportar error |
      corregir | informa de un error | volver al inicio | subir | volver arriba | tiempo de lectura |
      sigue bajando para encontrar más contenido | todos los derechos reservados | el tiempo hoy |
      califica este artículo | ¿te ha resultado útil
    `,
  },
  phrases: {
    paywall: `
      apoya nuestro trabajo | ¿te ha gustado este artículo |
      suscríbete para | suscríbete por | prueba gratis | primer mes gratis | cancela cuando quieras |
      acceso ilimitado | artículos ilimitados | sin publicidad | ya eres suscriptor | inicia sesión para |
      regístrate para | para seguir leyendo | para continuar leyendo | contenido exclusivo para |
      exclusivo para suscriptores | tu suscripción se está usando | cambia tu suscripción |
      compartir tu cuenta | cambiar tu contraseña | este mensaje se mostrará en tu dispositivo |
      leer en este dispositivo | apoya nuestro periodismo | apoya el periodismo independiente |
      podrás disfrutar de | conoce nuestros planes
    `,
    deals: `código de descuento | enlaces de afiliado | comprar en amazon | recibimos una comisión | ver precio`,
    comments: `
      para comentar | tu dirección de correo electrónico no será publicada | los campos obligatorios |
      inicia sesión para comentar | normas de la comunidad | los comentarios son responsabilidad
    `,
    newsletter: `
      nuestra newsletter | nuestro boletín | nuestros boletines | en tu correo | en tu bandeja de entrada |
      en tu email | suscríbete a la newsletter | suscríbete gratis | recibir en tu correo |
      date de baja cuando quieras | introduce tu email | introduce tu correo
    `,
    related: `te puede interesar | lea también | lee también | noticias relacionadas`,
    consent: `
      utilizamos cookies | usamos cookies | cookies propias y de terceros | política de privacidad y |
      nuestra política de tratamiento de datos | tratamiento de datos personales | contenido de terceros
    `,
    social: `
      síguenos en | compartir en facebook | compartir en twitter | compartir por whatsapp |
      sigue toda la información de | copiado al portapapeles
    `,
    ad: `contenido patrocinado | publicidad - sigue leyendo debajo`,
    'app-promo': `descarga nuestra app | descarga la app | app store | google play`,
    notice: `javascript desactivado | habilitar javascript | activa javascript | desactiva el bloqueador | tu navegador no`,
    promo: `
      únete a nuestro canal de whatsapp | nuestro canal de whatsapp | síguenos en google news |
      agrega a | google noticias
    `,
    other: `reproducción parcial o total | todos los derechos reservados | ¿encontraste un error | encontró algún error`,
  },
  leadIns: `
    lee también | lea también | leer también | lee | lea | lea más | lee más | leer más | te puede interesar |
    le puede interesar | le recomendamos | te recomendamos | le sugerimos | te sugerimos | ver también |
    vea también | ve también | mira también | mira | puedes leer | además | más información | relacionado |
    nota relacionada | no te pierdas | recomendamos leer | sigue leyendo | conoce más | entérate |
    en contexto | también puedes leer | también lee
  `,
  keep: {
    correction: `
      corrección | fe de errores | fe de erratas | nota de la redacción | nota del editor | nota de redacción |
      actualización | aclaración | rectificación
    `,
    disclosure: `este artículo contiene enlaces de afiliado | con información de | contiene enlaces de afiliación | recibir una comisión | llevarnos una comisión | conflicto de intereses | aviso de transparencia | este artículo fue publicado originalmente`,
    credit: `foto | fotos | imagen | fotografía | crédito | fuente | ilustración | vídeo | video | ©`,
    factBox: `en resumen | las claves | claves | en breve | lo más importante | en síntesis | datos clave | puntos clave | perfil`,
    sources: `fuentes | fuente | referencias | bibliografía`,
    author: `sobre el autor | sobre la autora | acerca del autor | sobre la firma | acerca de la autora`,
  },
  byline: `por | escrito por | texto | texto de | autor | autora | redacción | un artículo de | de`,
  published: `publicado el | publicado | fecha de publicación | creado | publicada el | publicado a las`,
  updated: `actualizado el | actualizado | actualizada el | última actualización | modificado el | act`,
  months: `enero | febrero | marzo | abril | mayo | junio | julio | agosto | septiembre | octubre | noviembre | diciembre`,
  weekdays: `lunes | martes | miércoles | jueves | viernes | sábado | domingo`,
  and: 'y',
  ago: 'hace',
  paging: {
    page: 'página',
    whole: 'ver todo | ver en una página | leer en una sola página | en una sola página',
  },
  cutOff: `
    suscríbete para seguir leyendo | para seguir leyendo | para continuar leyendo | este contenido es exclusivo para |
    solo para suscriptores | sólo para suscriptores | exclusivo para suscriptores | lee el artículo completo |
    regístrate para seguir leyendo | te queda por leer
  `,
  hints: `se abre en una ventana nueva | abre en nueva ventana | enlace externo | abre en una nueva pestaña | se abre en nueva ventana`,
};
