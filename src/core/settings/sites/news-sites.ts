/** Hosts of financial and general news, without `www.`; their subdomains belong to them. What "news sites" means on the first-run page. */
export const NEWS_SITES: readonly string[] = `
  abc.net.au abcnews.go.com afr.com aljazeera.com apnews.com arstechnica.com asia.nikkei.com asiatimes.com axios.com
  barrons.com bbc.co.uk bbc.com benzinga.com bitcoinmagazine.com bizjournals.com blockworks.co bloomberg.com bnnbloomberg.ca boersen-zeitung.de
  boursorama.com breakingviews.com businesstimes.com.sg businessinsider.com businesslive.co.za business-standard.com businesswire.com
  cbc.ca cbsnews.com channelnewsasia.com chinadaily.com.cn cityam.com cnbc.com cnn.com coindesk.com cointelegraph.com cryptoslate.com
  datacenterdynamics.com dealbreaker.com decrypt.co deadline.com dw.com
  economictimes.indiatimes.com economist.com electrek.co elpais.com euronews.com
  fastcompany.com fiercebiotech.com financefeeds.com financialexpress.com financialpost.com financialtimes.com finanzen.net finance.yahoo.com
  fnlondon.com forbes.com foreignpolicy.com fortune.com foxbusiness.com france24.com ft.com
  globenewswire.com globeandmail.com theglobeandmail.com
  handelsblatt.com heise.de hindustantimes.com hollywoodreporter.com
  ibtimes.com inc.com independent.co.uk independent.ie indiatimes.com institutionalinvestor.com investing.com investopedia.com investors.com
  irishtimes.com
  japantimes.co.jp
  kiplinger.com kitco.com koreaherald.com koreatimes.co.kr
  latimes.com lemonde.fr lesechos.fr livemint.com
  manager-magazin.de marketplace.org marketscreener.com marketwatch.com mining.com moneycontrol.com moneyweb.co.za morningstar.com
  nasdaq.com nationalpost.com nbcnews.com news.sky.com newsweek.com newyorker.com npr.org nypost.com nytimes.com nzherald.co.nz nzz.ch
  oilprice.com
  pcmag.com politico.com politico.eu privatebank.com prnewswire.com protos.com proactiveinvestors.com
  quartz.com qz.com
  realvision.com restofworld.org reuters.com rte.ie
  scmp.com seekingalpha.com semafor.com sfchronicle.com siliconangle.com siliconvalley.com skynews.com.au smh.com.au spglobal.com spiegel.de
  statnews.com stocktwits.com straitstimes.com sueddeutsche.de supplychaindive.com
  techcrunch.com technologyreview.com techradar.com telegraph.co.uk theatlantic.com theblock.co theedgemarkets.com theguardian.com
  thehill.com theinformation.com theregister.com thestreet.com thetimes.co.uk thetimes.com theverge.com thisismoney.co.uk time.com
  timesofindia.indiatimes.com tipranks.com todayonline.com tomshardware.com
  unherd.com unchainedcrypto.com usatoday.com usnews.com utilitydive.com
  variety.com venturebeat.com vox.com
  washingtonpost.com welt.de wired.com wirtschaftswoche.de wiwo.de wsj.com
  zacks.com zdnet.com zeit.de zerohedge.com fool.com fool.co.uk seattletimes.com bostonglobe.com chicagotribune.com
  dlnews.com theinvestor.vn nikkei.com faz.net lefigaro.fr latribune.fr ilsole24ore.com corriere.it expansion.com cincodias.elpais.com
`
  .trim()
  .split(/\s+/);
