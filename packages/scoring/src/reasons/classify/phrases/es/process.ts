import type { PhraseTable } from "../phrase-table.ts";

/** Phrases in Spanish for reasons of process: data, duplicates and our own side. */
export const phrases: PhraseTable = {
  data_invalid_contact: {
    4: `
      (telefono|numero|celular|movil|correo|mail|email|contacto|datos|direccion|correo electronico|datos de
      contacto|numero de telefono|whatsapp|fono) [son|estan|contacto|proporcionado|dado|electronico]
      (equivocado|erroneo|incorrecto|invalido|inexistente|no existe|no valido|errado|mal|rebota|rebotado|
      desactualizado|de otra persona|no corresponde|fuera de servicio|cancelado|dado de baja|no pertenece|
      cambiado|incompleto|suspendido|desconectado|no entregado|devuelto|no es correcto|cambio de); (rebota|
      rebotado) [correo|mail|email]; rebote; (sin|no dejo|no tiene|falta|no dio|no proporciono|faltan|no hay)
      [numero] (telefono|correo|celular|datos de contacto|mail|email|contacto telefonico|movil|numero); (numero|
      telefono|persona|contacto) (equivocado|erroneo|errada); (ya no|dejo de|no) (trabaja|labora|esta|trabajar|
      laborar) [ahi|alli|en|aqui] [empresa|compania]; ya no (trabaja|labora|esta en la empresa|esta en la
      compania|pertenece); (salio|se fue|renuncio|despedido|despidieron|dejo|fue despedido) (empresa|compania|
      puesto|cargo); (no|nadie) conoce (nadie|ese nombre|esa persona); fallecio; fallecido; no es esa persona;
      datos (incorrectos|erroneos|equivocados|invalidos); <phone> (mal|equivocado|erroneo|incorrecto|invalido|
      fuera de servicio|fuera de uso|suspendido|no existe|inexistente|dado de baja|de otra persona|no es de);
      sin [ningun] (contacto|telefono|correo|numero|whatsapp) (valido|correcto|actualizado|vigente)
    `,
    3: `contacto equivocado; contacto invalido; desactualizado; numero de otra persona`,
  },
  data_incomplete: {
    4: `
      (no|nunca) [ha|han] (envio|mando|enviaron|mandaron|proporciono|entrego|facilito|compartio|completo|lleno|
      dio|paso|entregaron|presento|aporto|proporcionaron|enviado|mandado|subio|respondio con|facilitaron|llego|
      remitio) [_] [_] (informacion|datos|documentos|documentacion|papeles|formulario|requisitos|papeleria|
      estados|archivos|ficha|cuestionario|recibos); (informacion|datos|documentacion|documentos|formulario|
      papeles|expediente|ficha|registro|solicitud) [estan] (incompleto|faltante|pendiente|insuficiente|no
      enviada|no recibida|sin completar|no entregada|solicitada no enviada); (falta|faltan|falto|faltaron|
      faltante de|sin|falta de) [algunos|enviar|entregar] (informacion|datos|documentos|documentacion|papeles|
      requisitos por entregar|papeleria); (no|nunca) [ha|han] (envio|mando|enviaron|mandaron|dio|paso|compartio|
      entrego|proporciono|trajo|mandado|enviado) [_] [_] (rfc|ruc|nit|cuit|cedula|acta|factura|contrato|
      direccion|facturacion|cif); (no|nunca) (envio|mando|enviaron|dio|paso|compartio|entrego|proporciono) ...
      que (pedimos|pedi|solicitamos|solicite|necesitamos|quedamos)
    `,
    3: `incompleto; poca informacion`,
    1: `documentacion; papeles`,
  },
  spam_or_fake: {
    4: `
      spam; (datos|lead|registro|nombre|contacto|correo|empresa|numero|telefono|informacion|perfil|formulario)
      (falso|falsa|fake|ficticio|inventado|basura|prueba|bot); falso; fake; (broma|fraude|estafa|estafador|
      basura|trolleo|troll|phishing); (lead|registro|formulario) de prueba; (no es|no) (lead real|persona real|
      empresa real); prueba interna; (negocio|oportunidad|trato|cuenta|contacto) de prueba
    `,
    1: `bot; robot; publicidad`,
  },
  duplicate_same_partner: {
    4: `
      duplicado; duplicidad; repetido; (ya|fue) [estaba|habia|habian] (envio|mando|enviado|registrado|registro|
      mandado|enviaron|cargado|ingresado|referido|cargo|existe|existia|estaba|habia|en el sistema|en el crm|en
      la base|duplicado|dado de alta|referido antes|ingreso) [antes|este|en|ustedes|mismo|mes|previamente] [_];
      ya (existe|existia|estaba) [en] [crm|sistema|base|base de datos]; mismo lead; ya lo (habia|tenia|teniamos|
      habian)
    `,
  },
  duplicate_other_partner: {
    4: `
      (ya|fue|lo|antes|primero) [estaba|habia|vino] [registro|registrado|refirio|referido|envio|enviado|trajo|
      mando|protegido|reservado|ingresado|llego|vino|asignado|presento|atiende] (antes|por|otro|primero|con|de|
      del) [otro|otra] [socio|partner|distribuidor|agencia|canal|revendedor|agente|representante|referente|
      socia|aliado]; (otro|otra) (socio|partner|distribuidor|agencia|canal|revendedor|agente|representante|
      aliado|referente) [registro|refirio|envio|trajo|tiene|antes|primero|atiende|mando|presento]; conflicto de
      (canal|registro|territorio); (registrado|referido|enviado|protegido|duplicado) (por|con|de) otro (socio|
      partner|distribuidor|canal|agente|aliado)
    `,
  },
  vendor_already_working: {
    4: `
      (ya|actual|ya es|ya son) [son] (cliente|alumno|usuario|suscriptor|cliente nuestro|cliente de nosotros|
      estudiante nuestro|asegurado) [activo|actual|de la casa|de la empresa|existente]; cliente (actual|
      existente|activo|nuestro|de la casa|recurrente|de cartera); nuestro cliente; es cliente; ya (nos compra|
      trabaja con nosotros|contrato con nosotros|compro con nosotros|usa nuestro|esta inscrito|esta matriculado|
      tiene nuestro|nos contrato|esta con nosotros|tiene el servicio); (ya|esta|estan) [estan|hay|existe|tiene|
      tenemos] (negociacion|en negociacion|negociando|en conversaciones|oportunidad abierta|en proceso|en
      tratativas|oportunidad|en contacto|siendo atendido|atendido|en seguimiento|trabajandolo|trabajando)
      [abierta|con] [con|directamente|nosotros] [equipo|vendedor|comercial|ventas|ejecutivo|area|_]; oportunidad
      (abierta|existente|en curso|activa) [con]; cuenta (propia|de casa|asignada|en cartera|estrategica); en
      cartera; (soporte|atencion al cliente|servicio tecnico|reclamo|posventa|postventa|queja); renovacion de
      cliente; ya tiene (negocio|oportunidad|cuenta|contrato|plan) con nosotros; ya [son] (clienta|alumna|
      suscriptora|usuaria) [de nosotros]; (ya|actualmente) (trae|tiene|lleva|maneja|atiende|trabaja|ve|visita)
      [otro|otra|alguien] (ejecutivo|vendedor|asesor|equipo|companero|colega|comercial|ventas|interno)
    `,
    3: `
      lo (esta|tiene|maneja|lleva|atiende|esta viendo) [manejando|atendiendo|asignado|llevando|trabajando|
      viendo] [otro] [vendedor|asesor|ejecutivo|_]; asignado a [otro|otra]; atendido por [otro|otra] (asesor|
      vendedor|ejecutivo|comercial)
    `,
  },
  vendor_capacity: {
    4: `
      (tardamos|demoramos|respondimos tarde|llamamos tarde|fuimos lentos|llegamos tarde|demora nuestra|retraso
      nuestro|demora en|retraso en) [demasiado|mucho|en] [en|responder|_] [llamar|responder|contactar|atender|
      contestar|respuesta|enviar]; no (tenemos|teniamos|tuvimos|hay|habia|contamos con|contabamos con|damos|
      dimos|pudimos|alcanzamos|podemos|podiamos) [con|suficiente] (stock|inventario|capacidad|personal|agenda|
      gente|cupo|existencias|disponibilidad|equipo|tecnicos|recursos humanos|abasto|atenderlo|atender|entregar|
      cumplir|cumplir plazos|tiempo para atenderlo|unidades|vacantes); (sin|falta de|agotado el|poco) (stock|
      inventario|capacidad|cupo|disponibilidad|agenda|personal|existencias|unidades); agotado; descontinuado; no
      disponible; sin disponibilidad; (error|fallo|falla|culpa) (nuestro|interno); (mala|mal) (atencion|
      servicio|seguimiento); falta de seguimiento; no (lo|le|les) (llamamos|contactamos|dimos seguimiento|
      respondimos); (tiempo|plazo) de (respuesta|entrega) (nuestro|largo|demasiado); (insatisfecho|inconforme|
      molesto) con (atencion|servicio|soporte|equipo|seguimiento)
    `,
  },
  compliance_blocked: {
    4: `
      lista (negra|restrictiva|de sancionados|clinton|gris|ofac); (buro|riesgo|score|historial|calificacion)
      [credito|crediticio] [malo|negativo|bajo|mal|rechazado|alto]; (mal|malo) (historial|buro|credito|score);
      credito (rechazado|negado|denegado|no aprobado|negativo); (rechazado|no paso|reprobado|negado|denegado|
      bloqueado|no aprobo|rechazo|no aprobado) [en] [analisis|filtro|politica|area] (credito|riesgo|
      cumplimiento|legal|compliance|buro|juridico|crediticio|antecedentes|datacredito|scoring); (moroso|
      morosidad|veraz|datacredito|deudor|asnef|infocorp|dicom|reportado|embargado|embargo|sancionado|impago|
      adeudo|deuda con nosotros); (impedimento|problema|tema|restriccion|bloqueo|motivos|conflicto) (legal|
      juridico|de cumplimiento|regulatorio|de intereses|de interes); (legal|juridico|cumplimiento|compliance)
      ... (no|rechazo|bloqueo|veto|nego) [aprobo|autorizo|permite|permitio]; lavado dinero; lavado de activos;
      prevencion de lavado
    `,
    1: `compliance; cumplimiento`,
  },
};
