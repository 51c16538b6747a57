import type { PhraseTable } from "../phrase-table.ts";

/** Phrases in Spanish for reasons of process: data, duplicates and our own side. */
export const phrases: PhraseTable = {
  data_invalid_contact: {
    4: `
      (telefono|numero|celular|movil|correo|mail|email|contacto|datos|dato|direccion|correo electronico|
      datos de contacto|numero de telefono|numeros|whatsapp|fono) [de|es|esta|son|estan|del|contacto|
      proporcionado|dado|electronico] (equivocado|equivocada|equivocados|erroneo|erroneos|erronea|
      incorrecto|incorrecta|incorrectos|invalido|invalida|invalidos|inexistente|inexistentes|no existe|no
      existen|no es valido|no valido|errado|mal|rebota|reboto|rebotado|rebotan|desactualizado|
      desactualizados|de otra persona|no corresponde|no corresponden|fuera de servicio|cancelado|dado de
      baja|no le pertenece|no pertenece|cambiado|incompleto|suspendido|desconectado|no entregado|devuelto|
      no es correcto|cambio de); (rebota|reboto|rebote|rebotado) [el] [correo|mail|email]; rebote; (sin|no
      dejo|no tiene|falta|no dio|no proporciono|faltan|no hay) [el|los|su|un|numero|de] (telefono|correo|
      celular|datos de contacto|mail|email|contacto telefonico|movil|numero); (numero|telefono|persona|
      contacto) (equivocado|equivocada|erroneo|erronea|errada); (ya no|dejo de|no) (trabaja|labora|esta|
      trabajar|laborar) [mas] [ahi|alli|en|aqui|para] [la] [empresa|compania]; ya no (trabaja|labora|esta
      en la empresa|esta en la compania|pertenece); (salio|se fue|renuncio|despedido|despidieron|dejo|fue
      despedido) [a|de|la] (empresa|compania|puesto|cargo); (no|nadie) [lo|la] conoce [a] (nadie|ese
      nombre|esa persona|a esa persona); fallecio; fallecido; no es esa persona; datos (incorrectos|
      erroneos|equivocados|invalidos); <phone> [esta|es|ya] (mal|equivocado|equivocada|erroneo|incorrecto|
      invalido|fuera de servicio|fuera de uso|suspendido|no existe|inexistente|dado de baja|de otra
      persona|no es de); sin [ningun] (contacto|telefono|correo|numero|whatsapp) (valido|correcto|
      actualizado|vigente)
    `,
    3: `contacto equivocado; contacto invalido; desactualizado; numero de otra persona`,
  },
  data_incomplete: {
    4: `
      (no|nunca) [nos|ha|han|me|la] (envio|mando|enviaron|mandaron|proporciono|entrego|facilito|compartio|
      completo|lleno|dio|paso|entregaron|presento|aporto|proporcionaron|enviado|mandado|subio|respondio
      con|facilitaron|llego|remitio) [_] [_] (informacion|datos|documentos|documentacion|papeles|
      formulario|requisitos|papeleria|estados|archivos|ficha|cuestionario|recibos); (informacion|datos|
      documentacion|documentos|formulario|papeles|expediente|ficha|registro|solicitud) [esta|estan]
      (incompleto|incompleta|incompletos|incompletas|faltante|faltantes|pendiente|pendientes|insuficiente|
      insuficientes|no enviada|no enviados|no recibida|sin completar|no entregada|solicitada no enviada);
      (falta|faltan|falto|faltaron|faltante de|sin|falta de) [de|la|los|el|algunos|enviar|entregar|mas]
      (informacion|datos|documentos|documentacion|papeles|requisitos por entregar|papeleria); (no|nunca)
      [nos|ha|han|me|lo|la] (envio|mando|enviaron|mandaron|dio|paso|compartio|entrego|proporciono|trajo|
      mandado|enviado) [_] [_] (rfc|ruc|nit|cuit|cedula|acta|factura|contrato|direccion|facturacion|cif);
      (no|nunca) (envio|mando|enviaron|dio|paso|compartio|entrego|proporciono) ... (que) (pedimos|pedi|
      solicitamos|solicite|necesitamos|quedamos)
    `,
    3: `incompleto; incompleta; poca informacion`,
    1: `documentacion; papeles`,
  },
  spam_or_fake: {
    4: `
      spam; (datos|lead|registro|nombre|contacto|correo|empresa|numero|telefono|informacion|perfil|
      formulario) (falso|falsos|falsa|fake|ficticio|ficticios|de prueba|inventado|inventados|basura|
      ficticia|prueba|inventada|bot); falso; falsos; fake; (broma|fraude|estafa|estafador|basura|
      trolleo|troll|phishing); (lead|registro|formulario) de prueba; (no es|no) [un|una] (lead real|
      persona real|empresa real); prueba interna; (negocio|oportunidad|trato|cuenta|contacto) de prueba
    `,
    1: `bot; bots; robot; publicidad`,
  },
  duplicate_same_partner: {
    4: `
      duplicado; duplicada; duplicidad; duplicados; repetido; repetida; (ya|fue) [lo|la|nos|fue|estaba|
      habia|esta|habian|se] (envio|mando|enviado|registrado|registro|mandado|enviaron|cargado|ingresado|
      referido|cargo|existe|existia|estaba|habia|en el sistema|en el crm|en la base|duplicado|dado de
      alta|referido antes|ingreso) [antes|por|el|este|en|ustedes|usted|mismo|mes|previamente|por usted]
      [_]; (ya) [lo] (existe|existia|estaba) [en] [el|la|nuestro] [crm|sistema|base|base de datos];
      mismo lead; ya lo (habia|tenia|teniamos|habian)
    `,
  },
  duplicate_other_partner: {
    4: `
      (ya|fue|lo|antes|primero) [lo|la|fue|esta|estaba|habia|vino|lo habia] [registro|registrado|
      refirio|referido|envio|enviado|trajo|mando|protegido|reservado|ingresado|llego|vino|asignado|
      registrada|presento|atiende] (antes|por|otro|primero|con|de|del) [por] [otro|otra] [socio|partner|
      distribuidor|agencia|canal|revendedor|agente|representante|referente|socia|aliado]; (otro|otra)
      (socio|partner|distribuidor|agencia|canal|revendedor|agente|representante|aliado|referente) [ya|
      lo] [lo|la] [registro|refirio|envio|trajo|tiene|antes|primero|atiende|esta|mando|presento];
      conflicto de (canal|canales|registro|territorio); (registrado|referido|enviado|protegido|
      duplicado) (por|con|de) otro (socio|partner|distribuidor|canal|agente|aliado)
    `,
  },
  vendor_already_working: {
    4: `
      (ya|actual|ya es|ya son) [es|son|era|fue|un|una|nuestro] (cliente|clientes|alumno|alumna|usuario|
      suscriptor|cliente nuestro|cliente de nosotros|estudiante nuestro|asegurado) [nuestro|activo|actual|
      de la casa|de la empresa|existente]; cliente (actual|existente|activo|nuestro|de la casa|recurrente|
      de cartera); (nuestro|nuestra) cliente; es cliente; ya (nos compra|trabaja con nosotros|contrato con
      nosotros|compro con nosotros|usa nuestro|esta inscrito|esta matriculado|tiene nuestro|nos contrato|
      esta con nosotros|tiene el servicio|usa nuestra); (ya|esta|estan) [esta|estan|hay|existe|tiene|
      tenemos] (negociacion|en negociacion|negociando|en conversaciones|oportunidad abierta|una
      oportunidad|en proceso|en tratativas|oportunidad|en contacto|siendo atendido|atendido|en
      seguimiento|trabajandolo|trabajando) [abierta|con] [nuestro|el|la|con|por|nuestra|directamente|
      nosotros] [equipo|vendedor|comercial|ventas|ejecutivo|area|_]; oportunidad (abierta|existente|en
      curso|activa) [con]; cuenta (propia|de casa|asignada|en cartera|estrategica); en cartera; (soporte|
      atencion al cliente|servicio tecnico|reclamo|posventa|postventa|queja); renovacion de cliente; ya
      tiene (negocio|oportunidad|cuenta|contrato|plan) con nosotros; ya [es|son|era] [nuestra|una]
      (clienta|alumna|suscriptora|usuaria) [nuestra|de nosotros]; (ya|actualmente) [lo|la] (trae|tiene|
      lleva|maneja|atiende|trabaja|ve|visita) [un|una|el|la|otro|otra|nuestro|nuestra|alguien] (ejecutivo|
      ejecutiva|vendedor|vendedora|asesor|asesora|equipo|companero|companera|colega|comercial|ventas|
      interno|del equipo)
    `,
    3: `
      lo (esta|tiene|maneja|lleva|atiende|esta viendo) [manejando|atendiendo|asignado|llevando|
      trabajando|viendo] [a|el|otro] [vendedor|asesor|ejecutivo|_]; asignado a [otro|otra]; atendido por
      [otro|otra] (asesor|vendedor|ejecutivo|comercial)
    `,
  },
  vendor_capacity: {
    4: `
      (tardamos|demoramos|respondimos tarde|llamamos tarde|fuimos lentos|llegamos tarde|demora nuestra|
      retraso nuestro|demora en|retraso en) [demasiado|mucho|nuestro|nuestra|en|de|al] [en|nuestra|
      nuestro|la|responder|_] [llamar|responder|contactar|atender|contestar|respuesta|enviar]; no
      (tenemos|teniamos|tuvimos|hay|habia|contamos con|contabamos con|damos|dimos|pudimos|alcanzamos|
      podemos|podiamos) [a|con|la|el|suficiente] (stock|inventario|capacidad|personal|agenda|gente|cupo|
      cupos|existencias|disponibilidad|equipo|tecnicos|recursos humanos|existencia|abasto|atenderlo|
      atender|atenderlos|entregar|cumplir|cumplir plazos|tiempo para atenderlo|unidades|vacantes); (sin|
      falta de|agotado el|poco) (stock|inventario|capacidad|cupo|cupos|disponibilidad|agenda|personal|
      existencias|existencia|unidades); agotado; agotada; descontinuado; no disponible; sin
      disponibilidad; (error|fallo|falla|culpa) (nuestro|nuestra|interno|interna); (mala|mal) (atencion|
      servicio|seguimiento); falta de seguimiento; no (lo|le|les) (llamamos|contactamos|dimos
      seguimiento|respondimos); (tiempo|plazo) de (respuesta|entrega) (nuestro|largo|demasiado);
      (insatisfecho|insatisfecha|inconforme|molesto) con [la|el|nuestro|nuestra] (atencion|servicio|
      soporte|equipo|seguimiento)
    `,
  },
  compliance_blocked: {
    4: `
      (lista|listas) (negra|negras|restrictiva|restrictivas|de sancionados|clinton|gris|ofac); (buro|
      riesgo|score|historial|calificacion) [de] [credito|crediticio] [malo|negativo|bajo|mal|rechazado|
      alto]; (mal|malo) (historial|buro|credito|score); credito (rechazado|negado|denegado|no aprobado|
      negativo); (rechazado|no paso|reprobado|negado|denegado|bloqueado|no aprobo|rechazo|no aprobado)
      [por|en|el|la|los] [analisis|filtro|politica|area] [de] (credito|riesgo|riesgos|cumplimiento|legal|
      compliance|buro|juridico|crediticio|antecedentes|datacredito|scoring); (moroso|morosa|morosidad|
      veraz|datacredito|deudor|asnef|infocorp|dicom|reportado|embargado|embargo|sancionado|sancionada|
      impago|adeudo|deuda con nosotros); (impedimento|problema|tema|restriccion|bloqueo|motivos|conflicto)
      (legal|legales|juridico|juridica|de cumplimiento|regulatorio|de intereses|de interes); (legal|
      juridico|cumplimiento|compliance) ... (no|rechazo|bloqueo|veto|nego) [aprobo|autorizo|permite|
      permitio]; lavado [de] dinero; lavado de activos; prevencion de lavado
    `,
    1: `compliance; cumplimiento`,
  },
};
