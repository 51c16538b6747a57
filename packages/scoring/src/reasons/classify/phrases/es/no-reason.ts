import type { PhraseTable } from "../phrase-table.ts";

/** What looks like a reason in Spanish and is none. */
export const phrases: PhraseTable = {
  none: {
    2: `
      (pero|aunque|sin embargo|y) [estan|anda|no esta|no estan|sigue] (insatisfecho|descontento|molesto con|
      inconforme|contento|harto|abierto a|dispuesto|interesado|nos prefiere|prefiere lo nuestro); (quiere|
      piensa|busca|pretende|planea) (cambiar|cambiarse|salirse|dejarlo|migrar|reemplazarlo|sustituirlo|salir)
      [_]; no ha (cerrado|firmado|decidido)
    `,
    1: `
      (cerro|firmo|contrato|compro) (con nosotros|conmigo); el precio no (es|fue) problema; no es problema
      precio; (tiene|hay|cuenta con) (presupuesto|interes|dinero|plata); muy interesado; con interes; mostro
      interes; interesado en (comprar|contratar); (enviar|envie|mandar|mande|pidio|solicito|quiere) [lista]
      (propuesta|precio|cotizacion|presupuesto|descuento); (lista|tabla) de precios; sin (problema|comentarios|
      motivo|observaciones|novedad|prisa|apuro); no (se dio|avanzo|prospero|se concreto|salio|resulto|funciono|
      siguio|cerro); esperando (respuesta|aprobacion); llamar (manana|hoy|lunes|martes|miercoles|jueves|
      viernes); presupuesto (enviado|aprobado); (reunion|llamada) con <decider>; primer contacto; contacto
      realizado; no calificado; descalificado; en progreso; en proceso; recontactar; sin motivo; motivo no
      especificado; estimado (cliente|senor|socio|amigo|sr|sra|lic); <competitor> [sale] [mucho] (caro|cara|
      costoso); (no|nunca) (quejo|queja|objeto|reclamo) [precio|costo]; (le gusto|les gusto) <competitor>;
      <competitor> [no] (fallo|quedo mal|cumplio|atendio|decepciono|tardo); [lo] va a (ver|hablar|hablarlo|
      consultar|consultarlo|revisar|platicarlo|comentar) [con] <decider> y [luego] (avisa|responde|confirma|
      regresa|vuelve|marca|dice); (va a|van a|quiere|por) (firmar|pagar) [_] [<month>|<late>] [que viene]
    `,
  },
};
