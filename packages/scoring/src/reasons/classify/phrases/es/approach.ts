import type { PhraseTable } from "../phrase-table.ts";

/** Phrases in Spanish for reasons of approach: how they were introduced or worked. */
export const phrases: PhraseTable = {
  approach_no_decision_maker: {
    4: `
      no (es|era|toma|decide|toman|tiene|hay|hablamos con|hable con|llegamos al|llegue al|pudimos hablar con|
      tenemos acceso|logramos hablar con|puede|puede tomar|contactamos al|accedimos) [quien|con|poder|acceso|
      ultima] (decision|decide|decisor|tomador|responsable|encargado|autoridad|decidir|poder|dueno|palabra|
      tomador de decision); sin (poder de decision|poder|autoridad|acceso al decisor|decisor|autonomia|acceso);
      (tiene que|debe|va a|quiere|necesita|depende de|tenia que|lo va a|tienen que) (consultarlo|consultar|
      hablarlo|hablar|verlo|ver|preguntarle|preguntar|comentarlo|platicarlo|discutirlo|revisarlo|validarlo|
      convencer|la aprobacion|la decision|comentar|platicar|decidirlo|lo que diga) [con] <decider>; depende de
      (<decider>|terceros|otro); (secretaria|recepcionista|recepcion|asistente|conmutador) ... no (pasa|paso|
      comunica|deja|dejo|transfiere|permite); (hable|hablamos|contacto|habla) [solo] con (asistente|secretaria|
      becario|practicante|recepcionista|pasante); (la decision|decide|decision) [toma|tomada|en] [otra|otro|en]
      (<decider>|matriz|casa matriz|otra persona|corporativo|sede); persona equivocada para decidir; no es
      (quien decide|el responsable|la persona que decide|el dueno|decisor|el encargado); [el|la] <decider>
      (quien|el que|la que) (decide|autoriza|firma|manda) [y|pero] [no|nunca] [atiende|recibe|contesta|responde]
    `,
    3: `(becario|practicante|pasante)`,
    1: `decisor; tomador de decision; poder de decision`,
  },
  approach_unaware: {
    4: `
      (no|nunca|ni) [nada] (sabia|sabian|sabe|recuerda|recordaba|esperaba|conoce|conocia|estaba enterado|estaba
      al tanto|tenia idea|tenia conocimiento) [quien|nada] [quien|referencia|contacto|socio|llamada|_] [_]; (no|
      nunca) (pidio|solicito|pidieron|solicitaron|registro|autorizo|lleno|dejo|dio|inscribio|completo|relleno|
      suscribio) [ningun|informacion] [contacto|informacion|formulario|datos|consentimiento|autorizacion|
      llamada|contactado|nada]; (pidio|pide|solicito|exige|exigio|pidieron|quiere) (no|dejar|dejaramos|dejemos|
      darse|eliminar|ser eliminado|ser removido|baja|borrar|darlo|quitar) [volver a|de baja] [llamen|llamar|
      llamemos|contacten|contactar|contactemos|molestar|molesten|baja|datos|lista|contactado|llamaramos|llame|
      escriban|insistir|llamarlo]; no (quiere|desea|acepta|recibe) [recibir] (contacto|contactado|llamen|
      llamadas|llamemos|contactemos|correos|mensajes|ser molestado); (no llamar|no contactar|no molestar|dado de
      baja|dar de baja|se dio de baja|baja de la lista|darse de baja|lista robinson|lo bloqueo|nos bloqueo|
      bloqueo nuestro|bloqueo el|me bloqueo|bloqueado por el cliente|sin consentimiento|sin autorizacion previa|
      rgpd|bloqueo); (sorprendido|molesto|enojado|sorprendio|enojo) (con|por|de) (llamada|contacto|insistencia)
    `,
  },
  approach_expectation: {
    4: `
      (pensaba|penso|creia|creyo|esperaba|queria|quiere|creian|imaginaba|suponia) [seria|fuera|sea|algo] [algo|
      producto|servicio|todo] (gratis|gratuito|otra cosa|sin costo|otro producto|diferente|distinto|mas barato|
      mas completo|mas simple|presencial|prestamo|un trabajo|sin coste|regalado|incluia|incluido|otro servicio);
      (socio|vendedor|asesor|referente|agente|partner|distribuidor) [_] (prometio|dijo|ofrecio|vendio|garantizo|
      informo|aseguro) [_] [_]; (le|les) (prometieron|dijeron|ofrecieron|vendieron|garantizaron|informaron)
      [otra|algo|mal|otro|gratis] [_]; expectativa* ... (desalineada|distinta|diferente|erronea|irreal|
      equivocada|no cumplidas|altas|no); (falsas|otras|malas) expectativas; (entendio|comprendio) (mal|otra
      cosa|que era); mal entendido; malentendido; se confundio; no era lo que (esperaba|pensaba|imaginaba|le
      dijeron|le prometieron|creia); (pensaba|penso|creia|creyo|esperaba|suponia) que (incluia|tenia|venia|
      hacia|daba|cubria|instalaba|resolvia|entregaba|incluiria)
    `,
    3: `gratis; gratuito`,
    1: `expectativas; plazo de entrega; tiempos de entrega`,
  },
  approach_not_interested: {
    3: `
      sin [ningun|mucho] interes; no [tiene|tienen|hay|mostro|tuvo|demostro|estan|hubo|existe|muestra|presenta]
      [ningun|mucho] (interes|interesa|interesado); (perdio|falta de|desinteres|poco) interes; desinteresado;
      desinteres; no [ve|vio|ven|tiene|hay|siente|existe] [ninguna|necesidad] (necesita|necesidad|necesitaba|
      requiere|quiere|quiso|quisieron|desea|compra|beneficio|utilidad|ocupa|ve necesario|convencio|convence|
      gusto); (solo|solamente|nada mas|unicamente|simple|simplemente|por) [estaba|queria] (mirando|curiosidad|
      viendo|preguntando|informandose|informacion|cotizando|investigando|curioseando|curioso|explorando|
      comparando|consultando|saber|conocer|sondeando|averiguando|un vistazo); (curioso|curiosidad|curioseaba|
      cotizando|curioseando); (satisfecho|contento|conforme|feliz|a gusto) con; (desistio|rechazo|declino|cambio
      de opinion|cambio de idea|se arrepintio|arrepentido|rechazaron|declinaron); lead (frio|muerto); se echo
      atras; no vio necesidad; no quiere; no quiso; no hace falta; no (tomaron|tomo|aceptaron|acepto)
      (propuesta|oferta); (nomas|nada mas|no mas|solo|solamente|unicamente) [estaba|andaba|queria|quiere]
      (preguntaba|preguntando|pregunto|viendo|veia|cotizaba|cotizando|cotizar|checando|curioseando|informacion|
      ver|mirando|preguntar|curiosidad)
    `,
    2: `sin necesidad`,
    1: `investigando; interes; cotizacion; explorando`,
  },
  no_response: {
    4: `
      (no|nunca|sin|dejo de|dejaron de|ni|jamas|nadie|tampoco|sigue sin) [ha|han|hubo|hay|obtuvimos|tuvimos|
      logramos|recibimos|devuelve|dio|pudo|ningun|logro|tuve|pude|puedo|hemos podido|se ha podido|fue posible|
      logre|volvio|hubo ninguna|conseguimos|consigo] (contesta|contestaron|responde|respondio|respuesta|
      contestar|responder|atiende|atendio|atender|devuelve|devolvio|localizar|contactar|contacto|localizado|
      contactado|contestado|respondido|localizarlo|contactarlo|comunicar|comunicacion|retorno|senales|noticias|
      exito|coge|cogen|descuelga|aparecio|asistio|llego|conecto|presento|comunicarnos|ubicar|ubicarlo|hablar
      con|feedback|seguimiento del cliente|contestacion) [llamadas|mensajes|telefono|correos|nunca|tras|celular|
      con]; ilocalizable; inubicable; incontactable
    `,
    3: `
      desaparecio; se (esfumo|perdio|enfrio|desaparecio|esfumaron|enfriaron); enfrio; buzon [voz]; contestador;
      apagado; (celular|telefono|movil) [siempre] (apagado|ocupado|fuera|suena|no contesta|desconectado|timbra);
      suena y; (timbra|suena) (y|pero|hasta); fuera de (servicio temporal|area|linea de cobertura|cobertura
      celular); ocupado; (dejo|deja|dejaron|dejado) [en] visto; en visto; (no asistio|no se presento|no show|no
      llego|no aparecio|falto|nos planto|no se conecto|dejo plantado) [reunion|cita|demo]; ghosting; (cuelga|
      colgo|colgaron); varios (intentos|mensajes); varias (llamadas|veces); mando a buzon; silencio; abandonado;
      sin seguimiento; lee (y|pero) no; no da senales; nos evita; me evita; no (fue posible|se pudo|pudimos|se
      logro) (reagendar|agendar|concretar|contactar|reunirnos); (perdimos|se perdio) contacto; (no volvio|no ha
      vuelto) a (responder|contestar|escribir|contactar); sin contacto; cadencia (terminada|agotada|completada);
      (llame|llamamos|marque|marcamos|busque|buscamos|intente|intentamos|escribi|le marque|le llame) <number>
      veces [y] [nada|sin|no]; (intentos|llamadas|veces) (y|sin) (nada|exito|respuesta); ni (contesta|responde|
      sus luces|lee)
    `,
    1: `visto; intentos`,
  },
  price_too_high: {
    4: `
      (precio|costo|coste|cuota|tarifa|valor|mensualidad|colegiatura|inversion|propuesta|cotizacion) [son|
      parece|parecio|demasiado|resulto] (alto|alta|elevado|caro|cara|excesivo|fuera|superior|por encima|mayor|no
      competitivo|se va|se le va|encarece|inaccesible|poco competitivo); (muy|mas|demasiado|tan|bastante|super)
      (caro|cara|costoso|elevado); (le|les|lo) (parecio|parece|resulto|ve|vio|encontro|considera|salio|sale|
      pareceria) [demasiado|un poco|el precio|algo] (caro|cara|costoso|alto|elevado|carisimo|cariñoso); (mas|
      opcion|oferta|alternativa|algo) (barato|economico); no (ve|vio|percibe|percibio|encuentra) valor; no vale
      (la pena|el precio|lo que cuesta); (perdido|perdimos|perdio|cayo) por (precio|costo|costes); no (acepto|
      aceptaron) (precio|cotizacion|tarifa|costo); (costo|coste|relacion) [calidad] [costo] (beneficio|precio);
      se le va de presupuesto; por (precio|costo); (precio|costo|valor|cotizacion|tarifa) ... (por las nubes|se
      pasa|nos pasamos|se sale|exagerado|una locura|abusivo|disparado); (mucho|demasiado) (precio|costo|dinero|
      gasto); un ojo de la cara; [se] (asusto|asustaron|espanto|espantaron|sorprendio|infarto) (con|por)
      (precio|costo|cotizacion|monto)
    `,
    3: `caro; cara; carisimo; costoso`,
    1: `precio; costo; coste; tarifa; condiciones comerciales; condiciones de pago; forma de pago; intereses`,
  },
};
