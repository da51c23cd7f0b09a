// What countries are called in Spanish, English and Portuguese, without accents; one line a country.

/** ISO 3166 alpha-2, a colon, names between commas. */
export const countryNames = `
AC:isla de la ascension,ascension island,ilha de ascensao
AD:andorra
AE:emiratos arabes unidos,united arab emirates,emirados arabes unidos
AF:afganistan,afghanistan,afeganistao
AG:antigua y barbuda,antigua barbuda,antigua e barbuda
AI:anguila,anguilla
AL:albania
AM:armenia
AO:angola
AR:argentina,arg
AS:samoa americana,american samoa
AT:austria
AU:australia
AW:aruba
AX:islas aland,aland islands,ilhas aland
AZ:azerbaiyan,azerbaijan,azerbaijao
BA:bosnia y herzegovina,bosnia herzegovina,bosnia e herzegovina
BB:barbados
BD:banglades,bangladesh
BE:belgica,belgium
BF:burkina faso,burquina faso
BG:bulgaria
BH:barein,bahrain
BI:burundi
BJ:benin
BL:san bartolome,st barthelemy,sao bartolomeu
BM:bermudas,bermuda
BN:brunei
BO:bolivia,bol
BQ:caribe neerlandes,caribbean netherlands,paises baixos caribenhos
BR:brasil,brazil,bra
BS:bahamas
BT:butan,bhutan,butao
BW:botsuana,botswana
BY:bielorrusia,belarus,bielorrussia
BZ:belice,belize
CA:canada,can
CC:islas cocos,cocos keeling islands,cocos islands,ilhas cocos keeling,ilhas cocos
CD:republica democratica del congo,congo kinshasa
CF:republica centroafricana,central african republic,republica centro africana
CG:congo,congo brazzaville,republica do congo
CH:suiza,switzerland,suica
CI:cote d ivoire,costa do marfim
CK:islas cook,cook islands,ilhas cook
CL:chile,chl,chi
CM:camerun,cameroon,camaroes
CN:china
CO:colombia,col
CR:costa rica,cri
CU:cuba,cub
CV:cabo verde,cape verde
CW:curazao,curacao
CX:isla de navidad,christmas island,ilha christmas
CY:chipre,cyprus
CZ:chequia,czechia,tchequia
DE:alemania,germany,alemanha,deu,ger
DJ:yibuti,djibouti,djibuti
DK:dinamarca,denmark
DM:dominica
DO:republica dominicana,dominican republic,dom,rep dominicana
DZ:argelia,algeria
EC:ecuador,equador,ecu
EE:estonia
EG:egipto,egypt,egito
EH:sahara occidental,western sahara,saara ocidental
ER:eritrea,eritreia
ES:espana,spain,espanha,esp
ET:etiopia,ethiopia
FI:finlandia,finland
FJ:fiyi,fiji
FK:islas malvinas,falkland islands,ilhas malvinas
FM:micronesia
FO:islas feroe,faroe islands,ilhas faroe
FR:francia,france,franca,fra
GA:gabon,gabao
GB:reino unido,united kingdom,uk,inglaterra,england,gran bretana,great britain
GD:granada,grenada
GE:georgia
GF:guayana francesa,french guiana,guiana francesa
GG:guernesey,guernsey
GH:ghana,gana
GI:gibraltar
GL:groenlandia,greenland
GM:gambia
GN:guinea,guine
GP:guadalupe,guadeloupe
GQ:guinea ecuatorial,equatorial guinea,guine equatorial
GR:grecia,greece
GT:guatemala,gtm,gua
GU:guam
GW:guinea bisau,guinea bissau,guine bissau
GY:guyana,guiana
HK:rae de hong kong china,rae de hong kong,hong kong sar china,hong kong rae da china
HN:honduras,hnd
HR:croacia,croatia
HT:haiti
HU:hungria,hungary
ID:indonesia
IE:irlanda,ireland
IL:israel
IM:isla de man,isle of man,ilha de man
IN:india
IO:territorio britanico del oceano indico,british indian ocean territory,territorio britanico do oceano indico
IQ:irak,iraq,iraque
IR:iran,ira
IS:islandia,iceland
IT:italia,italy,ita
JE:jersey
JM:jamaica
JO:jordania,jordan
JP:japon,japan,japao
KE:kenia,kenya,quenia
KG:kirguistan,kyrgyzstan,quirguistao
KH:camboya,cambodia,camboja
KI:kiribati,quiribati
KM:comoras,comoros,comores
KN:san cristobal y nieves,st kitts nevis,sao cristovao e nevis
KP:corea del norte,north korea,coreia do norte
KR:corea del sur,south korea,coreia do sul
KW:kuwait
KY:islas caiman,cayman islands,ilhas cayman
KZ:kazajistan,kazakhstan,cazaquistao
LA:laos
LB:libano,lebanon
LC:santa lucia,st lucia
LI:liechtenstein
LK:sri lanka
LR:liberia
LS:lesoto,lesotho
LT:lituania,lithuania
LU:luxemburgo,luxembourg
LV:letonia,latvia
LY:libia,libya
MA:marruecos,morocco,marrocos
MC:monaco
MD:moldavia,moldova
ME:montenegro
MF:san martin,st martin,sao martinho
MG:madagascar
MH:islas marshall,marshall islands,ilhas marshall
MK:macedonia del norte,north macedonia,macedonia do norte
ML:mali
MM:myanmar birmania,myanmar,myanmar burma,mianmar birmania,mianmar
MN:mongolia
MO:rae de macao china,rae de macao,macao sar china,macau rae da china
MP:islas marianas del norte,northern mariana islands,ilhas marianas do norte
MQ:martinica,martinique
MR:mauritania
MS:montserrat
MT:malta
MU:mauricio,mauritius
MV:maldivas,maldives
MW:malaui,malawi
MX:mexico,mexico df,mex
MY:malasia,malaysia
MZ:mozambique,mocambique
NA:namibia
NC:nueva caledonia,new caledonia,nova caledonia
NE:niger
NF:isla norfolk,norfolk island,ilha norfolk
NG:nigeria
NI:nicaragua,nic
NL:paises bajos,netherlands,paises baixos,holanda,holland
NO:noruega,norway
NP:nepal
NR:nauru
NU:niue
NZ:nueva zelanda,new zealand,nova zelandia
OM:oman,oma
PA:panama,pan
PE:peru,per
PF:polinesia francesa,french polynesia
PG:papua nueva guinea,papua new guinea,papua nova guine
PH:filipinas,philippines
PK:pakistan,paquistao
PL:polonia,poland
PM:san pedro y miquelon,st pierre miquelon,sao pedro e miquelao
PR:puerto rico,porto rico,pri
PS:territorios palestinos,palestinian territories
PT:portugal
PW:palaos,palau
PY:paraguay,paraguai,pry,par
QA:catar,qatar
RE:reunion,reuniao
RO:rumania,romania,romenia
RS:serbia,servia
RU:rusia,russia
RW:ruanda,rwanda
SA:arabia saudi,saudi arabia,arabia saudita
SB:islas salomon,solomon islands,ilhas salomao
SC:seychelles,seicheles
SD:sudan,sudao
SE:suecia,sweden
SG:singapur,singapore,singapura
SH:santa elena,st helena,santa helena
SI:eslovenia,slovenia
SJ:svalbard y jan mayen,svalbard jan mayen,svalbard e jan mayen
SK:eslovaquia,slovakia
SL:sierra leona,sierra leone,serra leoa
SM:san marino
SN:senegal
SO:somalia
SR:surinam,suriname
SS:sudan del sur,south sudan,sudao do sul
ST:santo tome y principe,sao tome principe,sao tome e principe
SV:el salvador,slv
SX:sint maarten
SY:siria,syria
SZ:esuatini,eswatini,essuatini
TA:tristan de acuna,tristan da cunha,tristao da cunha
TC:islas turcas y caicos,turks caicos islands,ilhas turcas e caicos
TD:chad,chade
TG:togo
TH:tailandia,thailand
TJ:tayikistan,tajikistan,tadjiquistao
TK:tokelau
TL:timor leste
TM:turkmenistan,turcomenistao
TN:tunez,tunisia
TO:tonga
TR:turquia,turkiye
TT:trinidad y tobago,trinidad tobago,trinidad e tobago
TV:tuvalu
TW:taiwan
TZ:tanzania
UA:ucrania,ukraine
UG:uganda
US:estados unidos,united states,usa,eeuu,ee uu,estados unidos de america,united states of america,estados unidos eeuu
UY:uruguay,uruguai,ury,uru
UZ:uzbekistan,uzbequistao
VA:ciudad del vaticano,vatican city,cidade do vaticano
VC:san vicente y las granadinas,st vincent grenadines,sao vicente e granadinas
VE:venezuela,ven,republica bolivariana de venezuela
VG:islas virgenes britanicas,british virgin islands,ilhas virgens britanicas
VI:islas virgenes de ee uu,u s virgin islands,ilhas virgens americanas
VN:vietnam,vietna
VU:vanuatu
WF:wallis y futuna,wallis futuna,wallis e futuna
WS:samoa
XK:kosovo
YE:yemen,iemen
YT:mayotte
ZA:sudafrica,south africa,africa do sul
ZM:zambia
ZW:zimbabue,zimbabwe
`
