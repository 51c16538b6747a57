/** Domains at which anyone may have a mailbox: sharing one says nothing about the company. Kept by hand; add what turns up. */
export const freeMailDomains: ReadonlySet<string> = new Set(
  `
  gmail.com googlemail.com google.com
  hotmail.com hotmail.com.br hotmail.com.ar hotmail.com.mx hotmail.es hotmail.fr hotmail.it hotmail.co.uk
  outlook.com outlook.com.br outlook.com.ar outlook.com.mx outlook.es outlook.pt
  live.com live.com.br live.com.ar live.com.mx live.com.pt msn.com windowslive.com passport.com
  yahoo.com yahoo.com.br yahoo.com.ar yahoo.com.mx yahoo.com.co yahoo.com.ve yahoo.com.pe yahoo.cl yahoo.es yahoo.fr
  yahoo.it yahoo.de yahoo.co.uk yahoo.co.in yahoo.co.jp ymail.com ymail.com.br rocketmail.com myyahoo.com
  icloud.com me.com mac.com privaterelay.appleid.com appleid.com
  uol.com.br bol.com.br terra.com.br terra.com ig.com.br ibest.com.br oi.com.br globo.com globomail.com r7.com
  zipmail.com.br pop.com.br superig.com.br click21.com.br folha.com.br brturbo.com.br onda.com.br itelefonica.com.br
  veloxmail.com.br velox.com.br bighost.com.br brasiltelecom.com.br vivo.com.br tim.com.br claro.com.br netsite.com.br
  sercomtel.com.br correios.net.br hotmai.com gmail.com.br gmial.com gmal.com
  sapo.pt mail.pt clix.pt netcabo.pt iol.pt telefonica.net ono.com movistar.es ya.com wanadoo.es
  fibertel.com.ar speedy.com.ar arnet.com.ar ciudad.com.ar adinet.com.uy prodigy.net.mx une.net.co vtr.net
  aol.com aim.com netscape.net att.net comcast.net verizon.net sbcglobal.net bellsouth.net cox.net charter.net
  btinternet.com virginmedia.com sky.com orange.fr free.fr laposte.net sfr.fr wanadoo.fr libero.it virgilio.it alice.it
  tiscali.it web.de t-online.de freenet.de gmx.com gmx.de gmx.net gmx.es gmx.at bluewin.ch
  proton.me protonmail.com protonmail.ch pm.me tutanota.com tutamail.com tuta.io tuta.com mailfence.com hushmail.com
  mail.com email.com usa.com inbox.com mail.ru inbox.ru bk.ru list.ru yandex.com yandex.ru rambler.ru
  zoho.com zohomail.com fastmail.com fastmail.fm hey.com duck.com skiff.com
  qq.com 163.com 126.com sina.com naver.com daum.net hanmail.net rediffmail.com
  mailinator.com yopmail.com guerrillamail.com 10minutemail.com tempmail.com temp-mail.org trashmail.com sharklasers.com
  `
    .trim()
    .split(/\s+/),
);
