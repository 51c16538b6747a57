import type { PhraseTable } from "../phrase-table.ts";

/** Phrases in Spanish for reasons of fit: who they are and what they can spend or need. */
export const phrases: PhraseTable = {
  fit_company_too_small: {
    4: `
      (empresa|negocio|cliente|tienda|compania|operacion|muy|demasiado|despacho) [demasiado] (pequena|chica|
      chico|chiquita|micro); (tamano|facturacion|ventas|volumen) (pequeno|baja|bajo|insuficiente|debajo|
      inferior|menor|reducido|empresa insuficiente); (debajo|inferior|menor) (minimo|tamano); (pocos|pocas|sin|
      solo _) (empleados|trabajadores|usuarios|personas|vendedores|colaboradores); (solo|solamente|apenas)
      [tiene|son] _ (empleado|trabajadores|personas|usuarios|colaboradores); poco volumen; no (llega|alcanza) al
      (minimo|tamano); menos de _ (empleados|trabajadores|usuarios|personas); (son|tiene|tienen|hay|somos|
      trabajan) [solo|apenas|nomas] <few> (empleados|personas|trabajadores|usuarios|gentes) [nada|nomas|
      solamente|unicamente|y]; (changarro|changarrito|negocio|negocito|tienda|tiendita|empresa|equipo|local|
      taller|despacho|oficina|puesto|microempresa|emprendimiento|consultorio) (de|con) [solo] <few> (personas|
      empleados|trabajadores|gentes|socios|usuarios)
    `,
    3: `
      autonomo; monotributista; freelance; freelancer; microempresa; unipersonal; trabaja solo; trabaja sola;
      muy chica; muy chico; muy pequena; pyme pequena; changarro; changarrito; tiendita; negocito; puestito;
      (muy|demasiado) (pequenos|chicos|chiquitos|chicas)
    `,
  },
  fit_company_too_large: {
    4: `
      (demasiado|muy) grande; (empresa|cuenta|cliente|corporativo) [demasiado] (grande|enorme); (excede|supera|
      encima|mayor) (tamano|segmento|limite); <number> mil (empleados|colaboradores|trabajadores|usuarios|
      personas); nos (rebasa|queda grande|quedan grandes|supera)
    `,
    3: `gran empresa; corporativo grande; demasiado complejo`,
    1: `multinacional`,
  },
  fit_industry: {
    4: `
      no (atendemos|trabajamos|servimos|vendemos|cubrimos|operamos) [con|en] [ese|este] (sector|rubro|giro|
      industria|segmento|mercado|vertical|nicho|gobierno|sector publico|ramo); (sector|rubro|giro|industria|
      segmento|vertical|nicho|ramo) ... (no|fuera|equivocado|distinto|diferente|restringido|incorrecto); fuera
      ... (sector|rubro|giro|industria|segmento|vertical|nicho); (sector|empresa|entidad|organismo) publico;
      otro (rubro|sector|giro|segmento|ramo); industria no
    `,
    3: `sin fines de lucro; licitacion publica`,
    2: `no (lo|la|los|las) atendemos; no atendemos a (esos|esas|ese|estas|estos)`,
    1: `ong; rubro; giro; gobierno`,
  },
  fit_geography: {
    4: `
      no (llegamos|atendemos|cubrimos|operamos|entregamos|tenemos|hay|trabajamos|vendemos|damos) [servicio|
      cobertura|en|presencia|esa|ese] [en|esa|ese] (zona|region|ciudad|pais|area|estado|provincia|localidad|
      departamento|cobertura|interior|comuna|municipio); fuera ... (zona|region|cobertura|area|ciudad|pais|
      territorio|estado|provincia); sin (cobertura|servicio en la zona|presencia); (zona|region|ciudad|pais|
      area|ubicacion|provincia) ... (no|sin) [tiene|atendida|cubierta|cobertura|cubrimos|atendemos|llegamos|
      servicio]; (vive|reside|esta|ubicado|empresa) (en|fuera) (extranjero|exterior|pais|otra ciudad|otro pais|
      otra provincia|lejos); otra (ciudad|region|zona|provincia); otro (pais|estado); no (llegamos|entregamos|
      cubrimos|operamos|atendemos|damos servicio|tenemos presencia|tenemos cobertura) [en|hasta] (ahi|alla|alli|
      aca|aqui|esa|ese|esta)
    `,
    3: `
      muy lejos; demasiado lejos; no (estamos|llegamos|operamos|cubrimos|tenemos oficina|tenemos presencia) (en|
      a) _
    `,
    1: `ubicacion; zona; cobertura`,
  },
  fit_use_case: {
    4: `
      (busca|buscaba|buscan|quiere|queria|necesita|necesitaba|requiere|pide) (otra cosa|algo distinto|algo
      diferente|otro producto|otro servicio|otro tipo|otra solucion|otro curso|algo que no|un servicio que no|un
      producto que no|algo mas); (interesado|interes) en (otro|otra) [curso|producto|servicio|programa|carrera];
      no (ofrecemos|vendemos|hacemos|manejamos|brindamos|tenemos|prestamos) [ese|este|eso|esa] (servicio|
      producto|que|eso|tipo|solucion|curso|carrera|busca); no (cubre|cubrimos|satisface|resuelve|se ajusta|se
      adapta|responde|cumple) [con] (necesidad|busca|buscaba|requerimiento|expectativas|necesita|caso);
      (producto|solucion|servicio) no (adecuado|aplica|encaja|sirve|cumple|cubre|se ajusta|se adapta); fuera
      alcance; no es lo que (busca|buscaba|buscan|necesita|necesitaba|queria|quiere); no le sirve; necesidad
      distinta
    `,
    3: `
      no (encaja|aplica|hay fit|es fit|hace fit|calza|se ajusta); sin fit; sin encaje; falta de encaje; caso de
      uso; mal fit; producto equivocado; no (lo|la|los|las) (vendemos|hacemos|ofrecemos|prestamos|fabricamos);
      no (hacemos|vendemos) eso
    `,
    2: `
      fuera ... (perfil|icp|publico|target); (no|sin|mal) [tiene|cumple|cumple con|coincide con|encaja con|
      encaja en|corresponde al] (perfil|icp|target|publico objetivo); perfil (no|incorrecto|inadecuado|
      equivocado|distinto|diferente|errado|erroneo)
    `,
  },
  fit_missing_feature: {
    4: `
      (falta|faltan|faltaba|carece de|sin|no tiene|no tenemos|no hay|necesita|requiere|no contamos con|le falta|
      no cuenta con|falta de|no incluye|no soporta) [alguna|con] (funcionalidad|funcion|integracion|modulo|
      facturacion|aplicacion|app|caracteristica|api|reporte|conexion con); no (integra|conecta|sincroniza|
      integramos|factura|soporta|emite); (funcionalidad|integracion|funcion|caracteristica) (faltante|
      inexistente|no|insuficiente|limitada); producto (incompleto|limitado); (pide|piden|pedia|requiere|
      necesita|quiere|exige|exigen|ocupa|ocupan) ... (que|y|pero) [nosotros] no (tenemos|tiene|manejamos|
      soportamos|incluimos|cuenta)
    `,
    3: `
      caracteristicas del producto; le falta _; no (lo|la|los|las) (tenemos|manejamos|soportamos|incluimos|
      soporta|incluye); no contamos con (eso|ello|esa|ese|esta); nuestro (producto|sistema) no (lo|la|tiene|
      incluye|soporta)
    `,
    1: `funcionalidades; integracion`,
  },
  fit_technical: {
    4: `
      (requisito|requerimiento|incompatibilidad|limitacion|viabilidad|inviabilidad|problema|exigencias)
      (tecnico|de seguridad|de sistemas|de ti|de it); (sistemas|ti|it|seguridad|infraestructura) ... (rechazo|
      veto|no aprobo|bloqueo|no autorizo|exige|nego); (exige|requiere|necesita|pide|quiere) ... (servidor|
      premise|certificacion|iso|soc|hosting propio|hospedaje|instalacion local|homologacion); no (cumple|
      cumplimos|pasa|paso|supera) [con] (requisitos|requerimientos|seguridad|auditoria|estandares|normas)
      [tecnicos|de seguridad]; (sin|no tenemos|falta|no tiene) (certificacion|homologacion|acreditacion|
      reconocimiento oficial|validez oficial|rvoe); incompatible con; incompatible; servidor propio; on premise;
      no es tecnicamente viable; titulo no reconocido; no (reconocida|homologado|acreditada); (area|
      departamento|equipo|gente|gerencia) de (sistemas|ti|seguridad|tecnologia|it|informatica) no (autorizo|
      aprobo|aprueba|permite|permitio|deja|dejo|libero|acepta); (exigen|requieren|necesitan|piden|quieren) ...
      (servidor|on premise|certificacion|iso|soc|hosting propio|instalacion local|homologacion)
    `,
    3: `requisitos tecnicos; tema tecnico`,
    1: `infraestructura; seguridad`,
  },
  fit_not_a_buyer: {
    4: `
      estudiante; universitario; tesis; (trabajo|tarea|proyecto) (escolar|universitario|academico|de la
      universidad|de la escuela); (busca|buscando|buscaba|quiere|pide|pregunta por|solicita) (trabajo|empleo|
      vacante|practicas|pasantia|puesto); (envio|mando|dejo) (cv|curriculum|hoja de vida); (quiere|queria|
      intenta|trata de|busca|ofrece|viene a|intentaba|nos quiere) (vender|vendernos|ofrecer|ofrecernos|vendernos
      algo|sus servicios); es (proveedor|vendedor) [queriendo|ofreciendo]; proveedor (ofreciendo|queriendo|que
      quiere); (es|era|trabaja para) <competitor>; <competitor> (espiando|investigando|preguntando|sondeando|
      haciendose); (persona|cliente) (fisica|natural|particular|final); consumidor final; uso personal; no es
      empresa; no (califica|elegible|tiene titulo); menor de edad; quiere ser (distribuidor|socio|proveedor|
      afiliado); academico; (es|era|soy|un|una) (alumno|profesor|maestro|investigador); alumno (de|del|en|
      haciendo) (uni|universidad|escuela|prepa|facultad|carrera|tesis|maestria|bachillerato); (quiere|queria|
      busca|buscando|propone|propuso|ofrece|ofrecio) [hacer] (alianza|sociedad|colaboracion|convenio|
      intercambio); (manda|mando|envia|envio|dejo|trajo|deja) (cv|curriculum|curriculo|hoja de vida)
    `,
    3: `no es cliente objetivo`,
    2: `
      fuera ... (perfil|icp|publico|target); (no|sin|mal) [tiene|cumple|cumple con|coincide con|encaja con|
      encaja en|corresponde al] (perfil|icp|target|publico objetivo); perfil (no|incorrecto|inadecuado|
      equivocado|distinto|diferente|errado|erroneo)
    `,
    1: `curriculum; particular; profesor; docente; investigador`,
  },
  budget_insufficient: {
    4: `
      presupuesto [demasiado] (bajo|insuficiente|limitado|corto|reducido|escaso|debajo|menor|inferior|no
      alcanza|ajustado|pequeno); (bajo|poco|escaso|limitado) presupuesto; (solo|maximo) (puede|quiere) (pagar|
      gastar|invertir); presupuesto (de|es|era) (solo|apenas|nomas|unos|maximo) <number>; (solo|apenas|nomas|
      maximo) [tiene|tienen|puede|pueden|trae|traen|con|cuenta con] [pagar] <number> (dolares|pesos|usd|euros|
      mil|soles|mxn|mensuales|al mes|quetzales|bolivianos); (corto|corta|escaso|falto|justo|apretado) de
      (dinero|plata|lana|efectivo|liquidez|recursos|fondos|caja|presupuesto)
    `,
    3: `
      (sin|no (tiene|tienen|hay|cuenta con|dispone de|tenia)|falta de|falta|carece de|no cuentan con)
      [suficiente|nada de|mucho] (presupuesto|plata|dinero|recursos|fondos|liquidez|capital|lana|guita|
      solvencia|medios|caja|recursos economicos); no (alcanza|alcanzaba|llega el presupuesto|da el presupuesto|
      da para); no (puede|pueden|podia) (pagar|pagarlo|costear|costearlo|permitirse|permitirselo|invertir|
      asumir); (problema|dificultad|situacion|tema|crisis|motivos|cuestiones) (economico|financiero|de dinero|de
      liquidez|de plata); fuera ... presupuesto; no quiere invertir; falta de presupuesto; sin un peso;
      presupuesto inferior; no (ajusta|cuenta|tiene|dispone) [con|en] (inversion|presupuesto|presupuesto
      suficiente|capital|capacidad economica); no se ajusta [en] presupuesto; (sale|excede|supera|pasa|rebasa|
      fuera|arriba|encima) presupuesto; no (trae|traen|traia|hay|junta|juntan|completa|ajusta) [nada de] (lana|
      plata|dinero|varo|feria|billete|guita|presupuesto|dinero suficiente); sin (lana|varo|feria|guita);
      [nuestro] minimo (es|son) <number>
    `,
    2: `desempleado; sin empleo`,
    1: `presupuesto; dinero; economia`,
  },
  competition_lost: {
    4: `
      (fue|fueron|firmo|firmaron|cerro|cerraron|contrato|contrataron|compro|compraron|eligio|escogio|prefirio|
      opto|optaron|decidio|quedo|perdido|perdimos|perdio|gano|ganada|trabaja|sigue|va|usa|adquirio|inscribio|
      quedaron|pasaron|cambio|migro) [con|ante|contra|frente|en] [otro|otra] <competitor>; (firmo|cerro|
      contrato|compro|eligio|escogio|prefirio|opto|decidio|fue|fueron|quedo|contrataron|compraron|cerraron|
      firmaron|inscribio|adquirio|quedaron|optaron) [con|en] (otro|otra) [<supplier>|lado|lugar|escuela|
      universidad|marca|persona|sitio|institucion|compania|oferta]; se (fue|fueron|quedo|quedaron|inscribio|
      matriculo) (con|en) [otro|otra] _; (eligio|escogio|prefirio|firmo con|cerro con|contrato con) <supplier>;
      (ya|actualmente) (compro|contrato|cerro|eligio|adquirio|firmo|resolvio|se inscribio|usa|utiliza|compraron|
      contrataron) [con|otro|otra|en]; <competitor> (gano|ofrecio|tiene); (desarrollo|desarrollar|hacerlo|
      solucion|construir|desarrollaron|desarrollarlo|resolver|hacer|crear) [_] (interno|internamente|propio|
      ellos mismos|por su cuenta|in house); lo (haran|hara|hicieron|resolvieron|resuelve) (internamente|ellos
      mismos|por su cuenta); (desarrollar|desarrolla|crear|construir|hacer) propia (herramienta|sistema|
      solucion|desarrollo|plataforma|software|app); nos (gano|ganaron|quito|tumbo) [otro|otra] (<supplier>|
      <competitor>|_); (gano|ganaron) [otro|otra] (<competitor>|proveedor|empresa|marca|agencia)
    `,
    3: `
      contrato a _; (perdido|perdimos|perdio) (con|contra|ante|frente a) _; (eligio|escogio|prefirio) a _;
      (firmo|cerro|firmaron|cerraron) con _; usa _; utiliza _; lo compro en otro lado; (eligio|escogio|prefirio|
      contrataron) [con] _; (esta|estan) (implementando|usando|utilizando|migrando|trabajando con) _; (solucion|
      desarrollo|herramienta|equipo) (interna|propia|in house); (con|por|a la|al|de la|en la) <competitor>;
      vinculandose a [nuevo|otro] <supplier>
    `,
    1: `<competitor>`,
  },
};
