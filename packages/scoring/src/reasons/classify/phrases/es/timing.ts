import type { PhraseTable } from "../phrase-table.ts";

/** Phrases in Spanish for reasons of timing: when. */
export const phrases: PhraseTable = {
  budget_not_approved: {
    4: `
      (presupuesto|inversion|compra|gasto|partida|fondos|recursos|proyecto|propuesta) ... (no|sin|
      congelado|congelada|recortado|recortada|recortaron|suspendido|rechazado|rechazada|denegado|
      denegada|cortado|bloqueado|agotado|agotada|reasignado|comprometido|cerrado|retenido|pendiente de
      aprobacion) [fue|se|ha sido] [aprobado|aprobada|aprobaron|aprobo|autorizado|autorizada|autorizo|
      liberado|asignado|autorizaron]; no [le|les|se|nos|lo] (aprobaron|aprobo|autorizaron|autorizo|
      liberaron|libero|asignaron|dieron|aprueban|autorizan|aprobado|autorizado|dio) [_] [el]
      [presupuesto|compra|inversion|gasto|partida|recursos|fondos|proyecto]; (recorte|recortes|
      congelamiento|congelacion|congelaron|recortaron|cortaron|reduccion|corte|suspendieron) [de|del|
      los|el|en|la] (presupuesto|presupuestos|presupuestario|gastos|costos|costes|gasto|compras|
      inversion|inversiones|recursos|presupuestal); presupuesto ... (proximo ano|ano que viene|siguiente
      ano|enero|este ano|trimestre|semestre|ejercicio); (sin|no hay|no tienen|no tiene) (presupuesto|
      dinero|recursos|fondos) ... (este|hasta) [el] (ano|trimestre|semestre|ciclo|ejercicio|mes|
      <month>); (finanzas|direccion|gerencia|directorio|junta|director|consejo|cfo|comite) ... (rechazo|
      veto|no aprobo|nego|no autorizo|no lo aprobo|denego|freno|bloqueo); sin (aprobacion|autorizacion);
      esperar (aprobacion|autorizacion) [de|del] [presupuesto]; aprobacion interna
    `,
  },
  timing_no_priority: {
    4: `
      no (es|era|esta|fue|lo ve|lo ven|son) [una|como|en|entre|de|sus|la|el|un|buen] (prioridad|
      prioridades|urgente|urgencia|momento|buen momento|mejor momento); (otras|otra|sin|baja|poca|cambio
      de|cambiaron las|cambiaron sus|tiene otras|tienen otras|distintas) (prioridad|prioridades|urgencia);
      prioridad baja; (mal|no es el) momento; (momento|tiempo|timing) (inadecuado|equivocado|no|
      inoportuno|malo); (sin|no (tiene|tienen|hay)|falta de) (tiempo|fecha|plazo|urgencia|planes|prisa
      por); (pospuso|pospusieron|aplazo|aplazaron|postergo|postergaron|posterga) [la|el|su] [decision|
      compra|inversion|contratacion|tema]; (no|por ahora|de momento|ahora) (por ahora|ahora|por el
      momento|de momento|en este momento|todavia|no); decision (aplazada|pospuesta|postergada); no (va|
      van|piensa|quiere|planea|planean) [a] (cambiar|decidir|comprar|contratar|invertir) (ahora|este ano|
      por ahora|por el momento|todavia|aun|de momento); (dejarlo|dejaron|dejo|lo deja|lo dejo) para
      (despues|mas adelante|luego); (ocupado|ocupados|ocupada|enfocado|enfocados|enfocada|metido|metidos|
      concentrados|saturado|saturados|hasta el cuello) (con|en|de) [otra|otro|otras|otros|la|el|_] [_];
      (otros|otras) (temas|cosas|asuntos|proyectos) [antes|mas|urgentes|primero]; no es [el|la|un|buen|
      ahorita] (momento|hora|epoca)
    `,
    3: `
      indeciso; indecisa; muy ocupado; muy ocupada; sin decision; en pausa; stand by; mas adelante;
      (mal|mala) (timing|momento|epoca)
    `,
    1: `timing; prioridad; prioridades`,
  },
  timing_future_date: {
    4: `
      (llamar|llame|volver|retomar|contactar|contactarlo|recontactar|llamarlo|llamarle|reactivar|hablar|
      escribir|buscar|buscarlo|retomarlo|reagendar|revisar|recordar|evaluar|decidir|empezar|comprar|
      iniciar|contratar|lo vera|lo veran|verlo|inscribirse|entrar|cotizar|seguimiento) [a] [llamar|
      contactar|hablar|retomar|nuevamente] [solo|recien|hasta|de nuevo|nuevamente] (en|el|la|para|
      despues|hasta|a partir|dentro|luego|tras|por|a|pasando) [de|del|el|la|los|las|principios|finales|
      mediados|unos|un|fines] [_] (<month>|<late>|proxima|siguiente|que viene|entrante|vacaciones|
      verano); (pidio|pidieron|solicito|quiere|prefiere|dijo|pide) [que] [lo|le|la|les|nos] [que] ...
      (llamar|llamen|llamemos|contactemos|contacten|contactar|volver|volvamos|hablemos|retomar|
      escribamos|llamaramos|busquemos|retomemos|contactaramos) [lo|le|en|el|mas|despues|la] ...
      (<month>|<late>|adelante|despues|tarde|semana|siguiente|dias); (proxima|siguiente|otra)
      (convocatoria|generacion|edicion|temporada|cohorte|inscripcion|intake|camada); (proximo|siguiente|
      otro) (ano|mes|semestre|trimestre|ciclo|curso|periodo|cuatrimestre); (ano|mes|semana|semestre)
      (que viene|entrante|proximo|siguiente); (en|dentro de) [unos] _ (meses|semanas|dias|anos); (mas
      adelante|a futuro|en el futuro|futuro); (llamar|contactar|hablar|volver a llamar|retomar)
      (despues|luego|mas tarde|mas adelante|otro dia); despues de (<month>|las fiestas|navidad|
      vacaciones|semana santa|verano); (quiere|quieren|prefiere|va a|pidio|decidio|debe) esperar (hasta|
      a) [_] [_] [_] [<month>|<late>]; mas adelante
    `,
    3: `
      de vacaciones; de viaje; esta viajando; contactar despues; (contactar|llamar|buscar|marcar|retomar|
      recontactar|hablar) [el|dia|hasta|el dia] <number>
    `,
    2: `en (<month>); para (<month>)`,
  },
  timing_in_contract: {
    4: `
      (tiene|tienen|esta|estan|bajo|con|sigue|atado|amarrado|hay|atados|ligado) [en|con|a|por|un|bajo]
      contrato [con|hasta|vigente|de|firmado|por|en|anual|actual|exclusivo|largo]; contrato [_] (vigente|
      hasta|actual|vence|en vigor|en curso|termina|con otro|con otra|firmado con|con su); (ya|actualmente)
      (tiene|tienen|cuenta con|cuentan con|trabaja con|trabajan con|usa|utiliza|atendido por) [un|una|
      otro|otra|su|buen] <supplier>; (renovo|renovaron|acaba de renovar|renovado) [su|el|con|contrato]
      [contrato|con|su] [_]; permanencia (hasta|con|de); clausula de permanencia; (penalizacion|penalidad)
      [por] (contrato|cancelacion|rescision|salida); proveedor actual; tiene [otro|un|su] proveedor;
      (amarrado|amarrados|atado|atados|casado|casados|ligado|ligados|comprometido|comprometidos) (con|a|
      al) [el|la|un] _ [hasta|por]; (ya|actualmente|hoy) (tiene|tienen|trabaja|trabajan|opera|operan|
      cuenta|cuentan) [con] (otra|otro) (<supplier>|_); contrato (con) _ ... (hasta|vence|termina|acaba|
      <month>)
    `,
    3: `plazo forzoso`,
    1: `contrato; exclusividad`,
  },
  timing_project_cancelled: {
    4: `
      (proyecto|obra|iniciativa|licitacion|compra|proceso|evento|plan|expansion|implementacion|concurso)
      ... (cancelado|cancelada|cancelo|parado|parada|suspendido|suspendida|suspendio|aplazado|aplazada|
      pospuesto|pospuesta|detenido|detenida|congelado|congelada|en pausa|archivado|abandonado|se cayo|
      desierto|desierta|frenado|pausado|no va|no sigue|postergado|detuvo|cayo|cancelaron); (cancelaron|
      cancelo|suspendieron|suspendio|detuvieron|pararon|aplazaron|abandonaron|congelaron|pausaron|
      archivaron|frenaron|postergaron|pospusieron|detuvo|desistio) [del|el|la|de|su] (proyecto|obra|
      iniciativa|licitacion|evento|plan|expansion|implementacion|concurso|proceso); se (cayo|cancelo|
      detuvo|freno|pospuso|pauso|suspendio|paro|congelo|aplazo|postergo) [el|la|su] (proyecto|obra|
      iniciativa|licitacion|evento|plan|expansion|implementacion|proceso)
    `,
    1: `proyecto`,
  },
  timing_company_change: {
    4: `
      (cerro|cerraron|quebro|quebraron|cierre|cierra|liquido|vendio|vendieron|cerrara) [de|la|el|su|sus]
      (empresa|negocio|tienda|operacion|operaciones|compania|puertas|local|restaurante); (empresa|negocio|
      compania|tienda|cliente|restaurante) (cerro|cerrada|cerrado|quebro|en quiebra|en liquidacion|
      vendida|vendido|adquirida|comprada|fusionada|inactiva|extinta|desaparecio|liquidada|fue adquirida|
      fue comprada); (quiebra|bancarrota|concurso de acreedores|liquidacion|suspension de pagos); (fue|
      fueron|ha sido|fueron) (adquirida|adquirido|comprada|comprado|absorbida|vendida|adquiridos|
      absorbidos|comprados); (fusion|adquisicion|reestructuracion|reorganizacion|reestructura|
      reestructurando|ere); (los|la|las) (compro|adquirio|absorbio) [un|otro|otra|una] (grupo|empresa|
      fondo|multinacional|_); (cambio|cambios|cambiaron) [de|en] [la] (direccion|gerencia|duenos|dueno|
      propietario|administracion|directiva); ya no (existe|opera) [la] [empresa]; (cesaron|ceso)
      (operaciones|actividades|actividad); despidos masivos; cambio [de|en] [el|la] (liderazgo|gerente|
      director|jefe|puesto|responsable); (cerraron|cerro|cierran|cerraran) [la|las|su|sus|el] (sucursal|
      sucursales|oficina|oficinas|planta|fabrica|filial|sede); (despidieron|corrieron) a (todos|todo|
      mitad|gente|personal|_); concurso (mercantil|de acreedores)
    `,
    3: `quebro; quebraron; empresa inactiva`,
  },
};
