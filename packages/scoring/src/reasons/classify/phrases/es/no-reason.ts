import type { PhraseTable } from "../phrase-table.ts";

/** What looks like a reason in Spanish and is none. */
export const phrases: PhraseTable = {
  none: {
    2: `
      (pero|aunque|sin embargo|y) [esta|estan|anda|muy|no esta|no estan|sigue|aun|todavia] (insatisfecho|
      insatisfecha|insatisfechos|descontento|molesto con|inconforme|contento|contentos|harto|hartos|
      abierto a|dispuesto|interesado|interesada|nos prefiere|prefiere lo nuestro); (quiere|quieren|piensa|
      busca|pretende|planea|planean) (cambiar|cambiarse|salirse|dejarlo|migrar|reemplazarlo|sustituirlo|
      salir) [de|lo|a] [_]; no ha (cerrado|firmado|decidido) [aun|todavia]
    `,
    1: `
      (cerro|firmo|contrato|compro) (con nosotros|conmigo); el precio no (es|fue) [un] problema; no es
      [un] problema [de|el] precio; (tiene|hay|cuenta con) (presupuesto|interes|dinero|plata); muy
      interesado; muy interesada; con interes; mostro interes; interesado en (comprar|contratar); (enviar|
      envie|mandar|mande|pidio|solicito|quiere) [la|el|una|lista|de] (propuesta|precio|precios|cotizacion|
      presupuesto|descuento); (lista|tabla) de precios; sin (problema|problemas|comentarios|motivo|
      observaciones|novedad|novedades|prisa|apuro); no (se dio|avanzo|prospero|se concreto|salio|resulto|
      funciono|siguio|cerro); esperando (respuesta|aprobacion); llamar (manana|hoy|lunes|martes|miercoles|
      jueves|viernes); presupuesto (enviado|aprobado); (reunion|llamada) con [el|la|su] <decider>; primer
      contacto; contacto realizado; no calificado; descalificado; en progreso; en proceso; recontactar;
      sin motivo; motivo no especificado; (estimado|estimada|estimados) (cliente|senor|senora|socio|amigo|
      sr|sra|lic); <competitor> [es|esta|era|sale] [mas|muy|mucho] (caro|cara|caros|costoso|cara); (no|
      nunca) [se] (quejo|queja|objeto|reclamo) [del|por|el|de] [precio|costo]; (le gusto|les gusto) [el|
      la] <competitor>; <competitor> [no|le|les] (fallo|quedo mal|cumplio|atendio|decepciono|tardo); [lo]
      (va a) (ver|hablar|hablarlo|consultar|consultarlo|revisar|platicarlo|comentar) [con] [su|el|la]
      <decider> y [me|nos|ya|luego] (avisa|responde|confirma|regresa|vuelve|marca|dice)
    `,
  },
};
