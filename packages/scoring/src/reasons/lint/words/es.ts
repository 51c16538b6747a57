import type { LanguageWords } from "../empty-words.ts";

/** Spanish; see `LanguageWords`. */
export const esWords: LanguageWords = {
  grammar: `
    al algun alguna alguno antes aquel as como con cual cuando da de debe del desde donde el entre era es esa eso
    esta estaba estan este esto ha hace hacer hasta hay hecho hizo hubo la las le les lo los me mi mucha mucho muy
    ningun ninguno no nuestra nuestro o os otra otro para pero poco por puede que quedo se ser sera si siendo sin
    sobre solamente solo son su sus tambien tenemos tener tenia tiene tras tu tuvo un una unas unos usted ustedes va
    van ya yo
  `,
  commonplaces: `
    adelante ahora alta alto analizando aun avanz* baj* buena bueno calidad caliente calific* cerrad* cerro cliente
    comercial compet* compra consultando conta* contact* contest* cosa cuestion cumple decid* dejo demo
    desafortunadamente descalific* despues dio disculpe embudo empresa encaj* encuadr* enfrio etapa evaluando exito
    explorando fase fin fit fria frio fuera funciono gente gracias gusto hoy icp informacion intentos interes*
    invalido investig* lamentablemente lead logramos luego mala malo mensajes mirando momento mostro motivo muestra
    nada necesidad necesidades objetivo oferta oportun* opto pensando perfil persona* plataforma potencial precio
    preguntando prioridad problem* proceso producto pronto propuesta prospect* prospero pudo quiere quieren quiso
    razon razones respuesta salio saludos servic* siguio socio tarde tibio tiempo timing todavia todo veces venta
  `,
};
