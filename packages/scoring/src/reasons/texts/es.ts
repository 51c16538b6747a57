import type { ReasonTexts } from "./reason-texts.ts";

/** The reasons in Spanish. */
export const esTexts: ReasonTexts = {
  fit_company_too_small: {
    label: "Empresa por debajo del tamaño mínimo",
    hint: "Pregunte el número de empleados o la facturación en la primera conversación; envíe solo por encima del mínimo del perfil y guarde los demás.",
    meaning: "La empresa es más pequeña que las que hoy podemos atender bien.",
    template: "La empresa tiene {observed} empleados; atendemos a partir de {expected}.",
  },
  fit_company_too_large: {
    label: "Empresa por encima del tamaño que atendemos",
    hint: "Revise el límite superior; antes de enviar, pregunte al gerente de canales cómo encaminar empresas grandes.",
    meaning: "La empresa es más grande de lo que el producto atiende bien hoy.",
    template: "La empresa tiene {observed} empleados; el producto atiende bien hasta {expected}.",
  },
  fit_industry: {
    label: "Sector no atendido",
    hint: "Compare la actividad o el sector con la lista del perfil; elija tres sectores objetivo para sus próximos 10 contactos.",
    meaning: "La empresa trabaja en un sector que no atendemos.",
    template: "La empresa trabaja en {observed}; hoy atendemos {expected}.",
  },
  fit_geography: {
    label: "Región sin cobertura",
    hint: "Confirme la ciudad y el país de la unidad que compra, no solo los de la sede central.",
    meaning: "La unidad que compraría está en un lugar que aún no cubrimos.",
    template: "Lugar de la unidad que compra: {observed}; hoy cubrimos: {expected}.",
  },
  fit_use_case: {
    label: "Necesita algo que no ofrecemos",
    hint: "Pregunte «¿qué debe cambiar en 90 días?» y envíe cuando la respuesta sea uno de nuestros casos de uso.",
    meaning: "Lo que el lead quiere resolver no es lo que hace el producto.",
    template: "El lead busca {text}; lo que hacemos hoy es {expected}.",
  },
  fit_missing_feature: {
    label: "Falta una funcionalidad o integración",
    hint: "Pregunte qué sistemas usa la empresa antes de enviar; su nota llega a nuestra hoja de ruta.",
    meaning: "Aún no tenemos una función o integración de la que el lead depende.",
    template: "El lead depende de {text}, que aún no tenemos; el pedido pasó a nuestra hoja de ruta.",
  },
  fit_technical: {
    label: "Requisito técnico o de seguridad no cumplido",
    hint: "Pregunte pronto por alojamiento, certificaciones y la aprobación del área de TI.",
    meaning: "El área técnica del lead exige algo que hoy no cumplimos.",
    template: "El área de TI del lead exige {text}; hoy tenemos {expected}.",
  },
  fit_not_a_buyer: {
    label: "No es comprador (estudiante, busca empleo, proveedor o competidor)",
    hint: "Confirme el correo corporativo y el cargo antes de enviar.",
    meaning: "La persona no compra para una empresa: estudia, vende o busca empleo.",
    template: "En la conversación, el contacto se presentó como {observed}; quería {text}, no comprar.",
  },
  budget_insufficient: {
    label: "Presupuesto inferior al mínimo",
    hint: "Antes de enviar, pregunte si es viable una inversión cercana a nuestro precio de entrada.",
    meaning: "Lo que el lead puede invertir está por debajo de nuestro precio de entrada.",
    template: "El lead puede invertir {observed}; para empezar se necesitan {expected}.",
  },
  competition_lost: {
    label: "Eligió a un competidor",
    hint: "Pregunte qué otros proveedores están en la lista y cuéntenoslo el primer día.",
    meaning: "El lead compró, pero a otro proveedor.",
    template: "El lead firmó con {observed}; lo que pesó fue {text}.",
  },
  budget_not_approved: {
    label: "Presupuesto no aprobado en este ciclo",
    hint: "Pregunte cuándo se cierra el presupuesto y anote el mes; en esa fecha reabrimos el lead a su nombre.",
    meaning: "El dinero no se aprobó ahora; puede entrar en el próximo presupuesto.",
    template:
      "No se aprobó la partida; el próximo presupuesto se discute el {date} y volveremos a hablar entonces.",
  },
  timing_no_priority: {
    label: "No es prioridad ahora",
    hint: "Busque un detonante (auditoría, crecimiento, fin de contrato) y abra la conversación con él.",
    meaning: "El lead ve el valor, pero otra cosa va antes en este momento.",
    template: "Este trimestre el foco del lead es {text}; volvemos a hablar el {date}.",
  },
  timing_future_date: {
    label: "Pidió que lo contactemos más adelante",
    hint: "Acuerde una fecha con el lead y escríbala en el formulario.",
    meaning: "El lead quiere conversar, pero en una fecha que él mismo indicó.",
    template:
      "El lead quiere retomar la conversación el {date}; llamaremos ese día y el lead sigue siendo suyo.",
  },
  timing_in_contract: {
    label: "Contrato vigente con otro proveedor",
    hint: "Pregunte la fecha de término y el plazo de preaviso; envíe el lead 90 días antes.",
    meaning: "El lead tiene contrato con otro proveedor y todavía no puede cambiar.",
    template: "El contrato actual del lead termina el {date}; retomamos 90 días antes.",
  },
  timing_project_cancelled: {
    label: "Proyecto aplazado o cancelado",
    hint: "Mantenga un contacto mensual con quien patrocina el proyecto y avísenos cuando se reanude.",
    meaning: "El proyecto que traería la compra se detuvo por decisión de la empresa.",
    template: "La dirección suspendió el proyecto por {text}; preguntaremos de nuevo el {date}.",
  },
  timing_company_change: {
    label: "Empresa adquirida, en reestructuración o cerrada",
    hint: "Revise las noticias de la empresa antes de hacer la presentación.",
    meaning: "La empresa cambió de dueño, se está reorganizando o cerró.",
    template: "Desde el {date} la empresa atraviesa {text} y las compras están suspendidas.",
  },
  approach_no_decision_maker: {
    label: "Contacto sin poder de decisión",
    hint: "Pregunte «¿quién más firma?» y traiga el nombre y el teléfono de esa persona.",
    meaning: "La persona no decide la compra y no nos llevó a quien decide.",
    template: "Hablamos con {observed}, que no decide esta compra; quien firma es {expected}.",
  },
  approach_unaware: {
    label: "No sabía que lo habían referido o no quería contacto",
    hint: "Preséntenos por mensaje antes de enviar y diga cuándo vamos a llamar.",
    meaning: "A la persona le sorprendió nuestra llamada o pidió que no llamáramos.",
    template: "Llamamos el {date} y la persona dijo que {text}.",
  },
  approach_expectation: {
    label: "Expectativa desalineada (precio, alcance o promesas)",
    hint: "Hable de lo que el producto hace hoy; evite prometer precios o fechas. Pida al gerente de canales un ensayo de la conversación.",
    meaning: "El lead esperaba un precio, alcance o plazo distinto del que ofrecemos.",
    template: "El lead esperaba {observed}; lo que ofrecemos es {expected}.",
  },
  approach_not_interested: {
    label: "Sin necesidad o interés tras el contacto",
    hint: "Antes de enviar, escriba el problema con las palabras del propio lead.",
    meaning: "Conversamos, y el lead dijo que no necesita lo que ofrecemos.",
    template: "En la conversación, el lead contó que {text}.",
  },
  no_response: {
    label: "Sin respuesta tras todos los intentos",
    hint: "Ofrezca una presentación a tres e indique la mejor hora para llamar.",
    meaning: "Lo intentamos varias veces y no logramos hablar con la persona.",
    template: "Hicimos {attempts} intentos por teléfono y mensaje hasta el {date} y nadie contestó.",
  },
  price_too_high: {
    label: "Precio por encima del valor percibido",
    hint: "Calcule cuánto cuesta el problema antes de hablar de precio.",
    meaning: "El lead no vio valor suficiente para el precio que pedimos.",
    template: "Al lead el precio le pareció alto en comparación con {text}.",
  },
  data_invalid_contact: {
    label: "Datos de contacto incorrectos o faltantes",
    hint: "Pruebe el teléfono y el correo antes de enviar; añada un móvil y el cargo. Corríjalo y lo reabrimos.",
    meaning: "El teléfono o el correo que recibimos no llega a la persona correcta.",
    template: "Al intentar el contacto encontramos: {observed}. Envíe el dato correcto y reabrimos el lead.",
  },
  data_incomplete: {
    label: "Información solicitada no enviada",
    hint: "Complete los cuatro campos clave: necesidad, cargo, tamaño y plazo.",
    meaning: "Pedimos información para seguir y no llegó.",
    template: "El {date} pedimos {text}; en cuanto llegue, retomamos el lead.",
  },
  spam_or_fake: {
    label: "Spam, prueba o lead falso",
    hint: "Revise su formulario de captura (CAPTCHA, confirmación) y sus listas.",
    meaning: "El registro no es de una persona o empresa real interesada.",
    template: "Lo que nos llevó a esta conclusión: {text}.",
  },
  duplicate_same_partner: {
    label: "Usted ya envió este lead",
    hint: "Añada las novedades al registro que ya existe en lugar de crear otro.",
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
    hint: "Nada que cambiar de su parte; consultar el nombre antes de la llamada le ahorra tiempo.",
    meaning: "La empresa ya nos compra o ya negociaba con nosotros antes del envío.",
    template: "Hablamos con esta empresa desde el {date}, antes de su envío; esto no cuenta en su contra.",
  },
  vendor_capacity: {
    label: "No pudimos atenderlo (equipo, stock o demora nuestra)",
    hint: "Nada de su parte: esta falla es nuestra y cuenta de nuestro lado.",
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
