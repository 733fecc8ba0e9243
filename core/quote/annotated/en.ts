/**
 * English sentences of our own with their attributions written in: ⟦what was said⟧, ⟨the source⟩ with its *name*, {cue}.
 * A line without ⟦⟧ holds no quotation that is worth a suggestion.
 */
export const english = `
⟦“We are ready to talk,”⟧ {said} ⟨*Maria Lopez*⟩.
⟦“We are ready to talk,”⟧ ⟨*Maria Lopez*⟩ {said} on Monday.
⟦"The water is rising,"⟧ {said} ⟨the mayor of Quito, *Ana Torres*⟩.
⟦“Nobody was hurt,”⟧ {said} ⟨police spokesman *John Hill*⟩.
⟦“Nobody was hurt,”⟧ {according to} ⟨a police spokesman⟩.
⟨*Anna Berg*⟩ {said}, ⟦“The road is closed.”⟧
⟨*Anna Berg*⟩ {told} reporters: ⟦“The road is closed.”⟧
⟨NATO Secretary General *Lars Holm*⟩ {said} on Tuesday that ⟦“the door remains open”⟧ to talks.
⟨The minister⟩ {called} the plan ⟦“unacceptable”⟧ on Friday.
⟨She⟩ {added}: ⟦“It will take years.”⟧
⟦“I saw smoke,”⟧ ⟨he⟩ {said}.
⟦“The claim is false,”⟧ {insisted} ⟨the ministry⟩.
⟨The foreign ministry⟩ {denied} the report: ⟦“No such order was given.”⟧
⟦“Prices will fall,”⟧ {predicted} ⟨economist *Tom Reed*⟩.
⟦“It was dark,”⟧ {recalled} ⟨*Ruth*⟩, ⟦“and nobody came.”⟧
⟦“Is it over?”⟧ {asked} ⟨*Omar*⟩.
⟦“Stop!”⟧ {shouted} ⟨the guard⟩.
⟨*Ruth*⟩{:} ⟦“I don’t remember any of it.”⟧
⟦“Courage is a habit like any other”⟧ {—} ⟨*Ruth Hale*⟩
⟦‘We lost everything,’⟧ {said} ⟨*Ines Costa*⟩.
⟦‘They’re not coming back,’⟧ {said} ⟨*Ines Costa*⟩.
⟦'We lost everything,'⟧ ⟨*Costa*⟩ {said}.
⟦“The soldiers’ camp is empty,”⟧ {said} ⟨a resident⟩.
⟨Residents⟩ {said} they had ⟦“no idea”⟧ what happened.
⟨A senior Pentagon official⟩ {said}, on condition of anonymity, ⟦“The ship was unarmed.”⟧
⟦“We will appeal,”⟧ {said} ⟨her lawyer, *Peter Young*⟩, after the hearing.
⟨*Ivan Petrov*, a spokesman for the ministry⟩, {said}: ⟦“Talks will go on.”⟧
⟦“The bridge is gone,”⟧ ⟨*Ivan Petrov*, a spokesman for the ministry⟩, {said}.
⟦“It is what it is,”⟧ {said} ⟨*Smith*⟩ as she left.
In Geneva, ⟨US envoy *Kate Moss-Brown*⟩ {told} reporters, ⟦“The door is open.”⟧
⟦“The data are wrong,”⟧ {wrote} ⟨the authors⟩ in the journal.
⟨The report⟩ {says}: ⟦“Three bridges were destroyed.”⟧
⟦“We want answers,”⟧ {demanded} ⟨the families⟩.
⟦“He told me ‘never again’ and left,”⟧ {said} ⟨*Ruth*⟩.
{According to} ⟨*Omar Said*⟩, ⟦“the well ran dry in May.”⟧
⟦"This is madness"⟧, {said} ⟨*Paul King*⟩.
⟦“Rates will rise,”⟧ {said} ⟨Central Bank governor *Lena Fox*⟩, as quoted by Reuters.
⟨They⟩ {described} the camp as ⟦“a city of tents”⟧ by the sea.
⟦“We won,”⟧ {said} ⟨coach *Bill Tate*⟩ after the match.
⟦“The child is safe,”⟧ {confirmed} ⟨Dr. *Amy Wong*⟩.
⟨President *Joan Mbeki*⟩ {warned} that ⟦“time is running out”⟧ for the island.
⟦“I can't sleep,”⟧ {said} ⟨one woman⟩, who lost her house.
⟦“No comment,”⟧ {said} ⟨the *White House*⟩.
⟦“The harvest failed,”⟧ {complained} ⟨farmers⟩ in the north.
But ⟨*Lopez*⟩ {said}: ⟦“That is not the point.”⟧
⟨*Lopez*⟩ has repeatedly {said} ⟦“there is no plan”⟧ for the dam.
⟦“We will rebuild,”⟧ {vowed} ⟨Prime Minister *Eva Stone*⟩ in a speech.
⟦“Fares go up in June,”⟧ {announced} ⟨the company⟩.
⟦“Never,”⟧ {replied} ⟨*Omar*⟩.
⟦„We stay,“⟧ {said} ⟨*Klara*⟩.
⟦«We stay,»⟧ {said} ⟨*Klara*⟩.
⟦”We stay,”⟧ {said} ⟨*Klara*⟩.
The film “Blue Sea” opens on Friday.
She read a book titled “Rain in May” to the class.
The so-called “zone” covers two villages.
It is known as the “city of rain” by its people.
Rock ’n’ roll was born in the ’50s, they’d have you believe.
The 14" screen broke, and so did the 15" one.
The workers' union and the teachers' union met.
The word “fast” is painted on the wall.
He stood 6'2" tall.
Prices rose 3 per cent, a report showed.
`;
