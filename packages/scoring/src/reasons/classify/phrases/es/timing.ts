import type { PhraseTable } from "../phrase-table.ts";

/** Phrases in Spanish for reasons of timing: when. */
export const phrases: PhraseTable = {
  budget_not_approved: {
    4: `
      (presupuesto|inversion|compra|gasto|partida|fondos|recursos|proyecto|propuesta) ... (no|sin|congelado|
      recortado|recortaron|suspendido|rechazado|denegado|cortado|bloqueado|agotado|reasignado|comprometido|
      cerrado|retenido|pendiente de aprobacion) [ha sido] [aprobado|aprobaron|aprobo|autorizado|autorizo|
      liberado|asignado|autorizaron]; no (aprobaron|aprobo|autorizaron|autorizo|liberaron|libero|asignaron|
      dieron|aprueban|aprobado|autorizado|dio) [_] [presupuesto|compra|inversion|gasto|partida|recursos|fondos|
      proyecto]; (recorte|congelamiento|congelacion|congelaron|recortaron|cortaron|reduccion|corte|suspendieron)
      [en] (presupuesto|presupuestario|gastos|costos|costes|compras|inversion|recursos|presupuestal);
      presupuesto ... (proximo ano|ano que viene|siguiente ano|enero|este ano|trimestre|semestre|ejercicio);
      (sin|no hay|no tienen|no tiene) (presupuesto|dinero|recursos|fondos) ... (este|hasta) (ano|trimestre|
      semestre|ciclo|ejercicio|mes|<month>); (finanzas|direccion|gerencia|directorio|junta|director|consejo|cfo|
      comite) ... (rechazo|veto|no aprobo|nego|no autorizo|denego|freno|bloqueo); sin (aprobacion|autorizacion);
      esperar (aprobacion|autorizacion) [presupuesto]; aprobacion interna
    `,
  },
  timing_no_priority: {
    4: `
      no (es|era|esta|fue|lo ve|lo ven|son) [como|en|entre|buen] (prioridad|urgente|urgencia|momento|buen
      momento|mejor momento); (otras|sin|baja|poca|cambio de|cambiaron las|cambiaron sus|tiene otras|tienen
      otras|distintas) (prioridad|urgencia); prioridad baja; (mal|no es el) momento; (momento|tiempo|timing)
      (inadecuado|equivocado|no|inoportuno|malo); (sin|no (tiene|tienen|hay)|falta de) (tiempo|fecha|plazo|
      urgencia|planes|prisa por); (pospuso|pospusieron|aplazo|aplazaron|postergo|postergaron) [decision|compra|
      inversion|contratacion|tema]; (no|por ahora|de momento|ahora) (ahora|por el momento|de momento|en este
      momento|todavia|no); decision (aplazada|pospuesta|postergada); no (va|van|piensa|quiere|planea) (cambiar|
      decidir|comprar|contratar|invertir) (ahora|este ano|por el momento|todavia|aun|de momento); (dejarlo|
      dejaron|dejo|lo deja|lo dejo) para (despues|mas adelante|luego); (ocupado|enfocado|metido|concentrados|
      saturado|hasta el cuello) (con|en|de) [otra|otro|_] [_]; (otros|otras) (temas|cosas|asuntos|proyectos)
      [antes|urgentes|primero]; no es [buen|ahorita] (momento|hora|epoca)
    `,
    3: `
      indeciso; muy ocupado; sin decision; en pausa; stand by; mas adelante; (mal|mala) (timing|momento|epoca)
    `,
    1: `timing; prioridad`,
  },
  timing_future_date: {
    4: `
      (llamar|llame|volver|retomar|contactar|contactarlo|recontactar|llamarlo|reactivar|hablar|escribir|buscar|
      buscarlo|retomarlo|reagendar|revisar|recordar|evaluar|decidir|empezar|comprar|iniciar|contratar|lo vera|lo
      veran|verlo|inscribirse|entrar|cotizar|seguimiento) [llamar|contactar|hablar|retomar|nuevamente] [solo|
      recien|hasta|de nuevo|nuevamente] (en|el|la|para|despues|hasta|a partir|dentro|luego|tras|por|a|pasando)
      [principios|finales|mediados|unos|fines] [_] (<month>|<late>|proxima|siguiente|que viene|entrante|
      vacaciones|verano); (pidio|pidieron|solicito|quiere|prefiere|dijo|pide) ... (llamar|llamen|llamemos|
      contactemos|contacten|contactar|volver|volvamos|hablemos|retomar|escribamos|llamaramos|busquemos|
      retomemos|contactaramos) [en|despues] ... (<month>|<late>|adelante|despues|tarde|semana|siguiente|dias);
      (proxima|siguiente|otra) (convocatoria|generacion|edicion|temporada|cohorte|inscripcion|intake|camada);
      (proximo|siguiente|otro) (ano|mes|semestre|trimestre|ciclo|curso|periodo|cuatrimestre); (ano|mes|semana|
      semestre) (que viene|entrante|proximo|siguiente); (en|dentro de) [unos] _ (meses|semanas|dias|anos); (mas
      adelante|a futuro|en el futuro|futuro); (llamar|contactar|hablar|volver a llamar|retomar) (despues|luego|
      mas tarde|mas adelante|otro dia); despues de (<month>|las fiestas|navidad|vacaciones|semana santa|verano);
      (quiere|prefiere|va a|pidio|decidio|debe) esperar (hasta|a) [_] [_] [_] [<month>|<late>]; mas adelante
    `,
    3: `
      de vacaciones; de viaje; esta viajando; contactar despues; (contactar|llamar|buscar|marcar|retomar|
      recontactar|hablar) [dia|hasta] <number>
    `,
    2: `en <month>; para <month>`,
  },
  timing_in_contract: {
    4: `
      (tiene|tienen|esta|estan|bajo|con|sigue|atado|amarrado|hay|ligado) [en|con|bajo] contrato [con|hasta|
      vigente|firmado|en|anual|actual|exclusivo|largo]; contrato [_] (vigente|hasta|actual|vence|en vigor|en
      curso|termina|con otro|con otra|firmado con|con su); (ya|actualmente) (tiene|tienen|cuenta con|trabaja
      con|usa|utiliza|atendido por) [otro|otra|buen] <supplier>; (renovo|renovaron|acaba de renovar|renovado)
      [con|contrato] [contrato|con] [_]; permanencia (hasta|con|de); clausula de permanencia; (penalizacion|
      penalidad) (contrato|cancelacion|rescision|salida); proveedor actual; tiene [otro] proveedor; (amarrado|
      atado|casado|ligado|comprometido) (con|a|al) _ [hasta]; (ya|actualmente|hoy) (tiene|tienen|trabaja|opera|
      operan|cuenta) [con] (otra|otro) (<supplier>|_); contrato con _ ... (hasta|vence|termina|acaba|<month>)
    `,
    3: `plazo forzoso`,
    1: `contrato; exclusividad`,
  },
  timing_project_cancelled: {
    4: `
      (proyecto|obra|iniciativa|licitacion|compra|proceso|evento|plan|expansion|implementacion|concurso) ...
      (cancelado|cancelo|parado|suspendido|suspendio|aplazado|pospuesto|detenido|congelado|en pausa|archivado|
      abandonado|desierto|frenado|pausado|no va|no sigue|postergado|detuvo|cayo|cancelaron); (cancelaron|
      cancelo|suspendieron|detuvieron|pararon|aplazaron|abandonaron|congelaron|pausaron|archivaron|frenaron|
      postergaron|pospusieron|detuvo|desistio) (proyecto|obra|iniciativa|licitacion|evento|plan|expansion|
      implementacion|concurso|proceso); se (cayo|cancelo|detuvo|freno|pospuso|pauso|suspendio|paro|congelo|
      aplazo|postergo) (proyecto|obra|iniciativa|licitacion|evento|plan|expansion|implementacion|proceso)
    `,
    1: `proyecto`,
  },
  timing_company_change: {
    4: `
      (cerro|cerraron|quebro|quebraron|cierre|liquido|vendio|cerrara) (empresa|negocio|tienda|operacion|
      compania|puertas|local|restaurante); (empresa|negocio|compania|tienda|cliente|restaurante) (cerro|cerrada|
      quebro|en quiebra|en liquidacion|vendida|adquirida|comprada|fusionada|inactiva|extinta|desaparecio|
      liquidada); (quiebra|bancarrota|concurso de acreedores|liquidacion|suspension de pagos); (fue|fueron|ha
      sido) (adquirida|comprada|absorbida|vendida); (fusion|adquisicion|reestructuracion|reorganizacion|
      reestructura|reestructurando|ere); (los|la|las) (compro|adquirio|absorbio) [otro|otra] (grupo|empresa|
      fondo|multinacional|_); (cambio|cambiaron) [en] (direccion|gerencia|duenos|propietario|administracion|
      directiva); ya no (existe|opera) [empresa]; (cesaron|ceso) (operaciones|actividades); despidos masivos;
      cambio [en] (liderazgo|gerente|director|jefe|puesto|responsable); (cerraron|cerro|cierran|cerraran)
      (sucursal|oficina|planta|fabrica|filial|sede); (despidieron|corrieron) a (todos|mitad|gente|personal|_);
      concurso (mercantil|de acreedores)
    `,
    3: `quebro; quebraron; empresa inactiva`,
  },
};
