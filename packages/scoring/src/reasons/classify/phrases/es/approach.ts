import type { PhraseTable } from "../phrase-table.ts";

/** Phrases in Spanish for reasons of approach: how they were introduced or worked. */
export const phrases: PhraseTable = {
  approach_no_decision_maker: {
    4: `
      no (es|era|toma|decide|toman|tiene|hay|hablamos con|hable con|llegamos al|llegue al|pudimos hablar
      con|tenemos acceso|logramos hablar con|puede|puede tomar|tiene la|contactamos al|accedimos) [quien|
      la|las|el|al|a|con|un|poder|acceso|ultima] [de|el|al|la] (decision|decisiones|decide|decisor|
      tomador|responsable|encargado|autoridad|decidir|poder|dueno|palabra|tomador de decision); sin (poder
      de decision|poder|autoridad|acceso al decisor|decisor|autonomia|acceso); (tiene que|debe|va a|
      quiere|necesita|depende de|tenia que|lo va a|tienen que) (consultarlo|consultar|hablarlo|hablar|
      verlo|ver|preguntarle|preguntar|preguntarlo|comentarlo|platicarlo|discutirlo|revisarlo|validarlo|
      convencer|la aprobacion|la decision|comentar|platicar|decidirlo|lo que diga) [con|a|de|del] [su|el|
      la|los|sus] <decider>; depende de [su|la|los|el] (<decider>|terceros|otro|otros); (secretaria|
      recepcionista|recepcion|asistente|conmutador) ... no (pasa|paso|comunica|comunico|deja|dejo|
      transfiere|permite); (hable|hablamos|contacto|habla) [solo] con [la|el|un|una] (asistente|
      secretaria|becario|practicante|recepcionista|pasante); (la decision|decide|decision) [la|es|se|lo]
      [toma|de|tomada|en|del|esta en] [su|la|el|otra|otro|por|en] (<decider>|matriz|casa matriz|otra
      persona|corporativo|sede); persona equivocada para decidir; no es (quien decide|el decisor|el
      responsable|la persona que decide|el dueno|decisor|el encargado); [el|la] (<decider>) [es] (quien|el
      que|la que) (decide|autoriza|firma|manda) [y|pero] [no|nunca] [nos|me] [atiende|recibe|contesta|
      responde]
    `,
    3: `(becario|practicante|pasante)`,
    1: `decisor; tomador de decision; tomador de decisiones; poder de decision`,
  },
  approach_unaware: {
    4: `
      (no|nunca|ni) [nos|lo|le|se|nada] (sabia|sabian|sabe|recuerda|recordaba|esperaba|esperaban|conoce|
      conocia|estaba enterado|estaba al tanto|tenia idea|tenia conocimiento|estaba enterada) [que|de|
      del|al|la|por|quien|nada|a|lo] [que|lo|la|quien|referencia|contacto|socio|llamada|_] [_]; (no|
      nunca) [nos|lo|se] (pidio|solicito|pidieron|solicitaron|registro|autorizo|lleno|dejo|dio|
      inscribio|completo|relleno|suscribio) [el|la|un|su|que|ser|ningun|informacion|de] [contacto|
      informacion|formulario|datos|consentimiento|autorizacion|llamada|contactado|lo|se|nada]; (pidio|
      pide|solicito|exige|exigio|pidieron|quiere) [que] (no|dejar|dejaramos|dejemos|darse|eliminar|ser
      eliminado|ser removido|baja|que no|borrar|que dejemos|darlo|quitar) [lo|le|la|nos|de|se|mas|volver
      a|de baja|sus] [llamen|llamar|llamemos|contacten|contactar|contactemos|molestar|molesten|baja|
      datos|lista|contactado|llamaramos|llame|escriban|insistir|llamarlo] [mas]; no (quiere|desea|
      acepta|quieren|recibe) [que|ser|recibir|mas|lo|el|de] [lo|mas] (contacto|contactado|contacten|
      llamen|llamadas|ser contactado|llamemos|contactemos|correos|mensajes|ser molestado|contactada);
      (no llamar|no contactar|no molestar|dado de baja|dar de baja|se dio de baja|baja de la lista|darse
      de baja|lista robinson|lo bloqueo|nos bloqueo|bloqueo nuestro|bloqueo el|me bloqueo|bloqueado por
      el cliente|sin consentimiento|sin autorizacion previa|rgpd|bloqueo); (sorprendido|sorprendida|
      molesto|molesta|enojado|enojada|sorprendio|molesto|enojo) (con|por|de) (llamada|contacto|llamadas|
      insistencia)
    `,
  },
  approach_expectation: {
    4: `
      (pensaba|penso|creia|creyo|esperaba|queria|quiere|pensaban|creian|esperaban|imaginaba|suponia) [que]
      [era|seria|fuera|sea|es|algo|un|una|lo] [era|algo|un|una|producto|servicio|todo] (gratis|gratuito|
      gratuita|otra cosa|sin costo|otro producto|diferente|distinto|mas barato|mas completo|mas simple|
      presencial|prestamo|un trabajo|sin coste|regalado|incluia|incluido|otro servicio); (socio|vendedor|
      asesor|referente|agente|partner|distribuidor) [_] [le|les|lo] (prometio|dijo|ofrecio|vendio|
      garantizo|informo|aseguro) [_] [_]; (le|les) (prometieron|prometio|dijeron|ofrecieron|vendieron|
      garantizaron|informaron) [otra|que|un|una|algo|mal|otro|gratis] [_]; expectativa* ... (desalineada|
      desalineadas|distinta|distintas|diferente|diferentes|erronea|erroneas|irreal|irreales|equivocada|
      equivocadas|no cumplidas|equivocado|altas|no); (falsas|otras|malas) expectativas; (entendio|
      comprendio) (mal|otra cosa|que era); mal entendido; malentendido; se confundio; no era lo que
      (esperaba|pensaba|imaginaba|le dijeron|le prometieron|creia); (pensaba|penso|creia|creyo|esperaba|
      suponia) que (incluia|tenia|venia|hacia|daba|cubria|instalaba|resolvia|entregaba|incluiria)
    `,
    3: `gratis; gratuito`,
    1: `expectativas; plazo de entrega; tiempos de entrega; tiempo de entrega`,
  },
  approach_not_interested: {
    3: `
      sin [ningun|mas|mucho] interes; no [le|les|se|lo|tiene|tienen|hay|mostro|tuvo|demostro|esta|esta
      muy|estan|hubo|existe|muestra|muestran|presenta] [mas|ningun|mucho|muy|le] (interes|interesa|
      intereso|interesan|interesado|interesada|interesados); (perdio|perdieron|falta de|desinteres|poco)
      [el] interes; desinteresado; desinteres; no [lo|la|le|los|ve|vio|ven|tiene|hay|siente|existe] [la|
      una|mas|ninguna|necesidad|de] (necesita|necesitan|necesidad|necesitaba|requiere|requieren|quiere|
      quieren|quiso|quisieron|desea|compra|beneficio|utilidad|ocupa|ve necesario|requieren|convencio|
      convence|gusto|le gusto); (solo|solamente|nada mas|unicamente|simple|simplemente|por) [estaba|
      estaban|esta|queria|era|queria] (mirando|curiosidad|viendo|preguntando|informandose|informacion|
      cotizando|investigando|curioseando|curioso|explorando|comparando|consultando|saber|conocer|
      sondeando|averiguando|un vistazo); (curioso|curiosa|curiosidad|curiosos|curioseaba|cotizando|
      curioseando); (satisfecho|satisfecha|contento|contenta|conforme|feliz|satisfechos|a gusto) con;
      (desistio|desistieron|rechazo|declino|cambio de opinion|cambio de idea|se arrepintio|arrepentido|
      rechazaron|declinaron); lead (frio|muerto); (se echo) [para] atras; no vio necesidad; no quiere; no
      quiso; no hace falta; no (tomaron|tomo|aceptaron|acepto) [la|nuestra] (propuesta|oferta); (nomas|
      nada mas|no mas|solo|solamente|unicamente) [estaba|andaba|era|queria|quiere] (preguntaba|
      preguntando|pregunto|viendo|veia|cotizaba|cotizando|cotizar|checando|curioseando|informacion|ver|
      mirando|preguntar|curiosidad)
    `,
    2: `sin necesidad`,
    1: `investigando; interes; cotizacion; explorando`,
  },
  no_response: {
    4: `
      (no|nunca|sin|dejo de|dejaron de|ni|jamas|nadie|tampoco|sigue sin) [nos|me|ha|han|hubo|se|hay|
      obtuvimos|tuvimos|logramos|recibimos|devuelve|dio|volvio a|da|da ninguna|pudo|volvieron a|ningun|
      ninguna|logro|tuve|pude|puedo|hemos podido|se pudo|se logro|se ha podido|fue posible|logre|volvio|
      hubo ninguna|conseguimos|consigo] (contesta|contesto|contestan|contestaron|responde|respondio|
      responden|respondieron|respuesta|respuestas|contestar|responder|atiende|atendio|atienden|atender|
      devuelve|devolvio|devuelve las|localizar|contactar|contacto|localizado|contactado|contestado|
      respondido|localizarlo|contactarlo|comunicar|comunicacion|retorno|senales|noticias|exito|coge|
      cogen|descuelga|aparecio|asistio|se presento|llego|conecto|presento|comunicarnos|ubicar|ubicarlo|
      hablar con|feedback|seguimiento del cliente|contestacion|contesta mas) [mas|llamadas|las|el|la|
      los|al|a|mensajes|telefono|correos|nunca|tras|celular|con]; ilocalizable; ilocalizables;
      inubicable; incontactable
    `,
    3: `
      desaparecio; desaparecieron; se (esfumo|perdio|enfrio|desaparecio|esfumaron|enfriaron); enfrio;
      buzon [de] [voz]; contestador; contestadora; apagado; (celular|telefono|movil) [esta|siempre]
      (apagado|ocupado|fuera|suena|no contesta|desconectado|timbra); suena y; (timbra|suena) (y|pero|
      hasta); fuera de (servicio temporal|area|linea de cobertura|cobertura celular); ocupado; (dejo|deja|
      dejaron|dejado) [en|el] visto; en visto; (no asistio|no se presento|no show|no llego|no aparecio|
      falto|nos planto|no se conecto|dejo plantado) [a] [la|reunion|cita|demo|al]; ghosting; (cuelga|
      colgo|cuelgan|colgaron); varios (intentos|mensajes); varias (llamadas|veces); mando a buzon;
      silencio; abandonado; sin seguimiento; lee (y|pero) no; no da senales; nos evita; me evita; no (fue
      posible|se pudo|pudimos|se logro) (reagendar|agendar|concretar|contactar|reunirnos); (perdimos|se
      perdio) [el] contacto; (no volvio|no ha vuelto|no volvieron) a (responder|contestar|escribir|
      contactar); sin contacto; cadencia (terminada|agotada|completada); (llame|llamamos|marque|marcamos|
      busque|buscamos|intente|intentamos|escribi|le marque|le llame) <number> veces [y] [nada|sin|no];
      (intentos|llamadas|veces) (y|sin) (nada|exito|respuesta); ni (contesta|responde|sus luces|lee)
    `,
    1: `visto; intentos`,
  },
  price_too_high: {
    4: `
      (precio|precios|costo|costos|coste|costes|cuota|tarifa|tarifas|valor|mensualidad|colegiatura|
      inversion|propuesta|cotizacion) [es|le|muy|esta|son|fue|parece|parecio|demasiado|resulto|le parecio]
      (alto|altos|alta|altas|elevado|elevada|elevados|caro|cara|caros|excesivo|fuera|superior|por encima|
      mayor|no competitivo|se va|se le va|encarece|inaccesible|poco competitivo); (muy|mas|demasiado|tan|
      bastante|super) (caro|cara|caros|caras|costoso|costosa|elevado); (le|les|lo) (parecio|parece|
      resulto|resulta|parecia|parecieron|ve|vio|encontro|considera|considero|salio|sale|pareceria) [muy|
      demasiado|un poco|el precio|algo] (caro|cara|caros|costoso|alto|elevado|carisimo|cariñoso); (mas|
      opcion|oferta|alternativa|algo) (barato|barata|baratos|economico|economica|economicos); (no (ve|vio|
      percibe|percibio|encuentra)) [el] valor; no vale (la pena|el precio|lo que cuesta); (perdido|
      perdimos|perdio|cayo|perdida) por [el] (precio|costo|costes); no (acepto|aceptaron|acepta) [el|la|
      los] (precio|precios|cotizacion|tarifa|costo|costos); (costo|coste|relacion) [calidad] [costo]
      (beneficio|precio); se le va de presupuesto; por (precio|costo|costos); (precio|costo|valor|
      cotizacion|tarifa|precios|costos) ... (por las nubes|se pasa|nos pasamos|se sale|exagerado|
      exagerada|una locura|abusivo|disparado); (mucho|demasiado) (precio|costo|dinero|gasto) [para|por];
      un ojo de la cara; [se] (asusto|asustaron|espanto|espantaron|sorprendio|infarto) (con|por) [el|la]
      (precio|costo|cotizacion|monto)
    `,
    3: `caro; cara; carisimo; costoso`,
    1: `
      precio; precios; costo; costos; coste; tarifa; condiciones comerciales; condiciones de pago; forma
      de pago; intereses
    `,
  },
};
