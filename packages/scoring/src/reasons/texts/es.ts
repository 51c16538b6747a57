import type { ReasonTexts } from "./reason-texts.ts";

/** The reasons in Spanish. */
export const esTexts: ReasonTexts = {
  fit_company_too_small: {
    label: "Empresa por debajo del tamaño mínimo",
    hint: "Pregunte en la primera conversación cuántas personas trabajan allí; envíe las empresas por encima del mínimo y guarde el resto.",
    meaning: "La empresa es más pequeña que las que hoy podemos atender bien.",
    template: "La empresa tiene {observed} empleados; atendemos a partir de {expected}.",
  },
  fit_company_too_large: {
    label: "Empresa por encima del tamaño que atendemos",
    hint: "Antes de enviar una empresa por encima de nuestro límite, hable con el gerente de canales: las grandes siguen otra vía.",
    meaning: "La empresa es más grande de lo que el producto atiende bien hoy.",
    template: "La empresa tiene {observed} empleados; el producto atiende bien hasta {expected}.",
  },
  fit_industry: {
    label: "Sector no atendido",
    hint: "Antes de enviar, compare el sector del lead con los que atendemos; elija tres para sus próximos diez contactos.",
    meaning: "La empresa trabaja en un sector que no atendemos.",
    template: "La empresa trabaja en {observed}; hoy atendemos {expected}.",
  },
  fit_geography: {
    label: "Región sin cobertura",
    hint: "Pregunte en qué ciudad está el equipo que va a usar el producto, no solo dónde está la sede central.",
    meaning: "La unidad que compraría está en un lugar que aún no cubrimos.",
    template: "Lugar de la unidad que compra: {observed}; hoy cubrimos: {expected}.",
  },
  fit_use_case: {
    label: "Necesita algo que no ofrecemos",
    hint: "Pregunte qué debe cambiar en 90 días y envíe el lead cuando la respuesta sea algo que hacemos.",
    meaning: "Lo que el lead quiere resolver no es lo que hace el producto.",
    template: "El lead busca {text}; lo que hacemos hoy es {expected}.",
  },
  fit_missing_feature: {
    label: "Falta una funcionalidad o integración",
    hint: "Pregunte con qué sistemas trabaja la empresa y anótelo junto con el lead: nos orienta en lo que vamos a construir.",
    meaning: "Aún no tenemos una función o integración de la que el lead depende.",
    template: "El lead depende de {text}, que aún no tenemos; el pedido pasó a nuestra hoja de ruta.",
  },
  fit_technical: {
    label: "Requisito técnico o de seguridad no cumplido",
    hint: "Pregunte pronto qué exige el área de TI en alojamiento, certificaciones y aprobación, y envíelo con el lead.",
    meaning: "El área técnica del lead exige algo que hoy no cumplimos.",
    template: "El área de TI del lead exige {text}; hoy tenemos {expected}.",
  },
  fit_not_a_buyer: {
    label: "No es comprador (estudiante, busca empleo, proveedor o competidor)",
    hint: "Antes de enviar un contacto, confirme que el correo es de la empresa y que la persona participa en la compra.",
    meaning: "La persona no compra para una empresa: estudia, vende o busca empleo.",
    template: "En la conversación, el contacto se presentó como {observed}; quería {text}, no comprar.",
  },
  budget_insufficient: {
    label: "Presupuesto inferior al mínimo",
    hint: "Antes de enviar, pregunte si una primera inversión cercana a nuestro precio de entrada es posible este año.",
    meaning: "Lo que el lead puede invertir está por debajo de nuestro precio de entrada.",
    template: "El lead puede invertir {observed}; para empezar se necesitan {expected}.",
  },
  competition_lost: {
    label: "Eligió a un competidor",
    hint: "Pregunte ya en la primera conversación qué otros proveedores compiten y cuéntenoslo el mismo día.",
    meaning: "El lead compró, pero a otro proveedor.",
    template: "El lead firmó con {observed}; lo que pesó fue {text}.",
  },
  budget_not_approved: {
    label: "Presupuesto no aprobado en este ciclo",
    hint: "Pregunte en qué mes se decide el próximo presupuesto y anótelo en el lead; volvemos entonces, a nombre de usted.",
    meaning: "El dinero no se aprobó ahora; puede entrar en el próximo presupuesto.",
    template:
      "No se aprobó la partida; el próximo presupuesto se discute el {date} y volveremos a hablar entonces.",
  },
  timing_no_priority: {
    label: "No es prioridad ahora",
    hint: "Busque lo que lo vuelve urgente, como una auditoría, el crecimiento o un contrato que vence, y empiece por ahí.",
    meaning: "El lead ve el valor, pero otra cosa va antes en este momento.",
    template: "Este trimestre el foco del lead es {text}; volvemos a hablar el {date}.",
  },
  timing_future_date: {
    label: "Pidió que lo contactemos más adelante",
    hint: "Acuerde con el contacto una fecha para nuestra llamada y anótela en el lead; nosotros la cumplimos.",
    meaning: "El lead quiere conversar, pero en una fecha que él mismo indicó.",
    template:
      "El lead quiere retomar la conversación el {date}; llamaremos ese día y el lead sigue siendo suyo.",
  },
  timing_in_contract: {
    label: "Contrato vigente con otro proveedor",
    hint: "Pregunte cuándo termina el contrato actual y cuál es el preaviso, y envíe el lead 90 días antes.",
    meaning: "El lead tiene contrato con otro proveedor y todavía no puede cambiar.",
    template: "El contrato actual del lead termina el {date}; retomamos 90 días antes.",
  },
  timing_project_cancelled: {
    label: "Proyecto aplazado o cancelado",
    hint: "Hable una vez al mes con quien quería el proyecto y avísenos cuando se reanude.",
    meaning: "El proyecto que traería la compra se detuvo por decisión de la empresa.",
    template: "La dirección suspendió el proyecto por {text}; preguntaremos de nuevo el {date}.",
  },
  timing_company_change: {
    label: "Empresa adquirida, en reestructuración o cerrada",
    hint: "Antes de presentarnos, revise las noticias de la empresa: una fusión cambia quién decide.",
    meaning: "La empresa cambió de dueño, se está reorganizando o cerró.",
    template: "Desde el {date} la empresa atraviesa {text} y las compras están suspendidas.",
  },
  approach_no_decision_maker: {
    label: "Contacto sin poder de decisión",
    hint: "Pregunte «¿quién más firma?» y envíenos, junto con el lead, el nombre y el teléfono de esa persona.",
    meaning: "La persona no decide la compra y no nos llevó a quien decide.",
    template: "Hablamos con {observed}, que no decide esta compra; quien firma es {expected}.",
  },
  approach_unaware: {
    label: "No sabía que lo habían referido o no quería contacto",
    hint: "Preséntenos en un mensaje breve antes de enviar el contacto y diga cuándo vamos a llamar.",
    meaning: "A la persona le sorprendió nuestra llamada o pidió que no llamáramos.",
    template: "Llamamos el {date} y la persona dijo que {text}.",
  },
  approach_expectation: {
    label: "Expectativa desalineada (precio, alcance o promesas)",
    hint: "Hable de lo que el producto hace hoy y déjenos precio y plazos; el gerente de canales ensaya la conversación con usted.",
    meaning: "El lead esperaba un precio, alcance o plazo distinto del que ofrecemos.",
    template: "El lead esperaba {observed}; lo que ofrecemos es {expected}.",
  },
  approach_not_interested: {
    label: "Sin necesidad o interés tras el contacto",
    hint: "Antes de enviar, pregunte qué es lo que más le molesta a la persona y escríbalo con sus palabras.",
    meaning: "Conversamos, y el lead dijo que no necesita lo que ofrecemos.",
    template: "En la conversación, el lead contó que {text}.",
  },
  no_response: {
    label: "Sin respuesta tras todos los intentos",
    hint: "Preséntenos en un mensaje a tres y díganos a qué hora suele atender la persona.",
    meaning: "Lo intentamos varias veces y no logramos hablar con la persona.",
    template: "Hicimos {attempts} intentos por teléfono y mensaje hasta el {date} y nadie contestó.",
  },
  price_too_high: {
    label: "Precio por encima del valor percibido",
    hint: "Calcule con el contacto cuánto cuesta hoy el problema antes de que alguien hable de precio.",
    meaning: "El lead no vio valor suficiente para el precio que pedimos.",
    template: "Al lead el precio le pareció alto en comparación con {text}.",
  },
  data_invalid_contact: {
    label: "Datos de contacto incorrectos o faltantes",
    hint: "Pruebe el teléfono y el correo antes de enviar y añada un móvil. Con el dato corregido, reabrimos el lead.",
    meaning: "El teléfono o el correo que recibimos no llega a la persona correcta.",
    template: "Al intentar el contacto encontramos: {observed}. Envíe el dato correcto y reabrimos el lead.",
  },
  data_incomplete: {
    label: "Información solicitada no enviada",
    hint: "Envíe cuatro respuestas con cada lead: qué necesitan, quién decide, qué tamaño tienen y para cuándo.",
    meaning: "Pedimos información para seguir y no llegó.",
    template: "El {date} pedimos {text}; en cuanto llegue, retomamos el lead.",
  },
  spam_or_fake: {
    label: "Spam, prueba o lead falso",
    hint: "Pida una confirmación por correo en el formulario de donde vienen sus leads y revise las listas antes de enviarlas.",
    meaning: "El registro no es de una persona o empresa real interesada.",
    template: "Lo que nos llevó a esta conclusión: {text}.",
  },
  duplicate_same_partner: {
    label: "Usted ya envió este lead",
    hint: "Cuando sepa algo nuevo de un lead que ya envió, añádalo allí en lugar de enviarlo otra vez.",
    meaning: "Esta empresa ya estaba entre sus leads; seguimos en el primer registro.",
    template: "Es la misma empresa de su lead {ref}; seguimos ahí.",
  },
  duplicate_other_partner: {
    label: "Ya registrado por otro socio",
    hint: "Nada que cambiar de su parte: alguien llegó un poco antes. Si termina su protección, lo reabrimos a nombre de usted.",
    meaning: "Otro socio registró antes la empresa y tiene protección por un plazo.",
    template:
      "La empresa está registrada desde el {date}, antes de su envío; si termina la protección, la reabrimos a su nombre.",
  },
  vendor_already_working: {
    label: "Ya es cliente o está en negociación con nosotros",
    hint: "Nada que cambiar de su parte; consultar el nombre de la empresa antes de llamar le ahorra tiempo.",
    meaning: "La empresa ya nos compra o ya negociaba con nosotros antes del envío.",
    template: "Hablamos con esta empresa desde el {date}, antes de su envío; esto no cuenta en su contra.",
  },
  vendor_capacity: {
    label: "No pudimos atenderlo (equipo, stock o demora nuestra)",
    hint: "Nada que hacer de su parte: esta falla es nuestra y cuenta de nuestro lado.",
    meaning: "La falla fue nuestra: faltó gente, producto o rapidez para atender.",
    template: "La falla fue nuestra: {text}. El lead no cuenta en su contra.",
  },
  compliance_blocked: {
    label: "Impedimento legal, de crédito o de conducta",
    hint: null,
    meaning: "Una norma interna nos impide atender; no depende de usted.",
    template: "Lo cerramos el {date} por una regla nuestra; no depende de usted ni cuenta en su contra.",
    partnerLabel: "No pudimos avanzar por una norma interna",
  },
  other: {
    label: "Otro (explique)",
    hint: "Lo ve el gerente de canales, que elige el motivo correcto.",
    meaning: "El caso no encajó en los motivos de la lista; alguien lo clasificará.",
    template: "Lo cerramos el {date} porque {text}.",
    partnerLabel: "Otro motivo",
  },
};
