/** Words that phrases use alike, in three languages. */
export const wordClasses: Readonly<Record<string, string>> = {
  competitor:
    "concorrente concorrentes concorrencia rival rivais rivales competidor competidora competidores competencia competitor competitors competition",
  phone:
    "telefone telefones tel fone fones cel celular whats whatsapp zap wpp wp numero num nro linha ramal telefono telefonos movil linea nº phone number numbers mobile cell telephone no",
  email: "email emails mail mails correo correos",
  supplier:
    "fornecedor fornecedora prestador parceiro plataforma sistema solucao ferramenta agencia operadora consultoria escritorio contador software produto opcao empresa servico proveedor proveedora herramienta solucion plataforma agencia opcion supplier vendor provider solution tool system platform agency partner product software option alternative company firm crm erp marca brand",
  month:
    "janeiro fevereiro marco abril maio junho julho agosto setembro outubro novembro dezembro jan fev mar abr mai jun jul ago set out nov dez enero febrero mayo junio julio septiembre octubre noviembre diciembre january february march april may june july august september october november december feb apr aug sep sept oct dec q1 q2 q3 q4 2025 2026 2027 2028 2029 2030",
  late: "mes meses ano anos semana semanas dias trimestre semestre proximo proxima next month months year years week weeks quarter semester summer fall winter spring ferias carnaval natal vacaciones navidad ano-novo holidays",
  decider:
    "socio socia socios diretor diretora diretoria chefe dono dona patrao gerente gestor gestora marido esposa esposo mulher conselho presidente ceo cfo cto decisor jefe jefa director directora direccion gerencia dueno duena marido mujer pareja consejo boss manager owner partner husband wife spouse board director leadership management superior superiors team financeiro familia padres pais matriz parents committee comite",
  feature:
    "api sso app aplicativo boleto boletos pix nfe nf nfse dashboard offline emissao multiempresa multimoeda exportacao relatorio modulo integracao funcionalidade feature functionality integration module plugin connector reporting",
  few: "1 2 3 4 5 6 7 8 9 one two three four five six um uma dois duas tres quatro cinco un una dos cuatro",
};

/** Small words that may stand between the words of a phrase. Never one that negates. */
export const fillers: ReadonlySet<string> = new Set(
  `o a os as um uma uns umas ao aos do da dos das de del na nas nos ele ela eles elas dele deles dela delas seu sua seus suas nosso nossa nossos nossas
  que foi era esta estava estao eh e ser ter muito muita muitos muitas mto mt bem tao mais ja ainda mesmo ali la pela pelo pelos pelas para por
  the an el los las lo le les un una al su sus es se me te nos nuestro nuestra fue era muy tan mas ya todavia aun por
  he she they we i it its his her their them our us my me you your is are was were be been being has have had very so too quite really just
  already still also any of for in on at this that these those currently client cliente lead customer`.split(
    /\s+/,
  ),
);
