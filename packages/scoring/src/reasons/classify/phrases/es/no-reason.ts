import type { PhraseTable } from "../phrase-table.ts";

/** What looks like a reason in Spanish and is none. */
export const phrases: PhraseTable = {
  none: {
    1: `
      (cerro|firmo|contrato|compro) (con nosotros|conmigo); el precio no (es|fue) [un] problema; no es
      [un] problema [de|el] precio; (tiene|hay|cuenta con) (presupuesto|interes|dinero|plata); muy
      interesado; muy interesada; con interes; mostro interes; interesado en (comprar|contratar);
      (enviar|envie|mandar|mande|pidio|solicito|quiere) [la|el|una|lista|de] (propuesta|precio|precios|
      cotizacion|presupuesto|descuento); (lista|tabla) de precios; sin (problema|problemas|comentarios|
      motivo|observaciones|novedad|novedades|prisa|apuro); no (se dio|avanzo|prospero|se concreto|salio|
      resulto|funciono|siguio|cerro); esperando (respuesta|aprobacion); llamar (manana|hoy|lunes|martes|
      miercoles|jueves|viernes); presupuesto (enviado|aprobado); (reunion|llamada) con [el|la|su]
      <decider>; primer contacto; contacto realizado; no calificado; descalificado; en progreso; en
      proceso; recontactar; sin motivo; motivo no especificado
    `,
  },
};
