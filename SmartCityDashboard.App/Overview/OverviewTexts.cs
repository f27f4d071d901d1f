using SmartCityDashboard.Core.Basics;

namespace SmartCityDashboard.App.Overview;

internal static class OverviewTexts
{
    public static readonly Text Title = new("Programmet i en blick", "The programme at a glance");
    public static readonly Text Sentence = new("Programmet har tagit emot {0} från {1} {2}.", "The programme has received {0} from {1} {2}.");
    public static readonly Text SentenceWithDelta = new("Programmet har tagit emot {0} från {1} {2}, {3}.", "The programme has received {0} from {1} {2}, {3}.");
    public static readonly Text NoVisits = new("Inga genomförda internationella besök är registrerade {0}.", "No held international visits are recorded {0}.");
    public static readonly Text OneVisit = new("1 internationellt besök", "1 international visit");
    public static readonly Text SomeVisits = new("{0} internationella besök", "{0} international visits");
    public static readonly Text OneCountry = new("1 land", "1 country");
    public static readonly Text SomeCountries = new("{0} länder", "{0} countries");

    public static readonly Text Figures = new("De viktigaste talen", "The main figures");
    public static readonly Text Visits = new("Besök", "Visits");
    public static readonly Text Visitors = new("Besökare", "Visitors");
    public static readonly Text Countries = new("Länder", "Countries");
    public static readonly Text Companies = new("Mötta företag", "Companies met");
    public static readonly Text Relevant = new("Affärsrelevanta", "Business relevant");
    public static readonly Text Meetings = new("{0} möten", "{0} meetings");
    public static readonly Text EstimatedIn = new("uppskattat i {0} av {1} besök", "estimated in {0} of {1} visits");
    public static readonly Text UnknownIn = new("okänt i {0}", "unknown in {0}");
    public static readonly Text AssessedOf = new("{0} av {1} bedömda, {2} ej bedömda", "{0} of {1} assessed, {2} not assessed");

    public static readonly Text Nodes = new("Sex noder sida vid sida", "Six nodes side by side");
    public static readonly Text NodesSentence = new("Ledda besök, medverkan och vilka som kom, {0}. Välj en siffra för att se raderna bakom.", "Led visits, participation and who came, {0}. Choose a number to see the rows behind it.");
    public static readonly Text Node = new("Nod", "Node");
    public static readonly Text Led = new("Ledda besök", "Led visits");
    public static readonly Text TookPart = new("Medverkat", "Took part");
    public static readonly Text CompaniesMet = new("Företag", "Companies");
    public static readonly Text National = new("Nationellt", "National");
    public static readonly Text WhyTookPart = new(
        "Medverkat: summan av noderna är {0}, nationellt {1}. Skillnaden på {2} beror på att ett besök räknas hos varje nod som medverkat, men en gång nationellt.",
        "Took part: the nodes sum to {0}, nationally {1}. The difference of {2} is there because a visit counts for every node that took part, but once nationally.");
    public static readonly Text TookPartAdds = new("Medverkat: inget besök delades av flera noder, så raderna summerar till {0}.", "Took part: no visit was shared between nodes, so the rows sum to {0}.");
    public static readonly Text WhyDistinct = new(
        "Besökare, länder och företag räknas hos den nod som ledde besöket. Länder och företag räknas en gång nationellt, även när flera noder mött dem.",
        "Visitors, countries and companies count for the node that led the visit. Countries and companies count once nationally, even where several nodes met them.");

    public static readonly Text ByMonth = new("Besök per månad", "Visits by month");
    public static readonly Text ByYear = new("Besök per år", "Visits by year");
    public static readonly Text Attention = new("Kräver uppmärksamhet", "Needs attention");
    public static readonly Text AttentionSentence = new("Det som någon behöver svara på eller fylla i.", "What somebody needs to answer or fill in.");
    public static readonly Text AttentionOf = new("Det som {0} behöver svara på eller fylla i.", "What {0} needs to answer or fill in.");
    public static readonly Text AttentionQuiet = new("Inget väntar: alla besök i perioden är besvarade och ifyllda.", "Nothing waits: all visits of the period are answered and filled in.");
    public static readonly Text OneConfirmed = new("Ett bekräftat besök har passerat sitt slutdatum", "One confirmed visit is past its end date");
    public static readonly Text SomeConfirmed = new("{0} bekräftade besök har passerat sitt slutdatum", "{0} confirmed visits are past their end date");
    public static readonly Text ConfirmedWhy = new("Blev de av? Först då räknas de.", "Were they held? Only then do they count.");
    public static readonly Text OneAssigned = new("Ett fördelat besök är inte bekräftat", "One assigned visit is not confirmed");
    public static readonly Text SomeAssigned = new("{0} fördelade besök är inte bekräftade", "{0} assigned visits are not confirmed");
    public static readonly Text AssignedWhy = new("Kom överens med delegationen och bekräfta, eller avböj.", "Agree with the delegation and confirm, or decline.");
    public static readonly Text OneRequest = new("En förfrågan väntar på att fördelas", "One request waits to be assigned");
    public static readonly Text SomeRequests = new("{0} förfrågningar väntar på att fördelas", "{0} requests wait to be assigned");
    public static readonly Text OldestRequest = new("Den äldsta kom in {0}.", "The oldest came in on {0}.");
    public static readonly Text OneToAnswer = new("En fråga väntar på svar", "One question is waiting for an answer");
    public static readonly Text SomeToAnswer = new("{0} frågor väntar på svar", "{0} questions are waiting for an answer");
    public static readonly Text OldestQuestion = new("Den äldsta ställdes {0}.", "The oldest was asked on {0}.");
    public static readonly Text OneAnswered = new("En av dina frågor har fått svar", "One of your questions has been answered");
    public static readonly Text SomeAnswered = new("{0} av dina frågor har fått svar", "{0} of your questions have been answered");
    public static readonly Text AnsweredWhy = new("Under de senaste sju dagarna.", "In the last seven days.");
    public static readonly Text OneOwnOpen = new("En av dina frågor väntar på svar", "One of your questions is waiting for an answer");
    public static readonly Text SomeOwnOpen = new("{0} av dina frågor väntar på svar", "{0} of your questions are waiting for an answer");
    public static readonly Text OwnDays = new("Den äldsta har väntat i {0} dagar.", "The oldest has waited for {0} days.");
    public static readonly Text OneSuspected = new("En misstänkt dubblett är inte avgjord", "One suspected duplicate is undecided");
    public static readonly Text SomeSuspected = new("{0} misstänkta dubbletter är inte avgjorda", "{0} suspected duplicates are undecided");
    public static readonly Text SuspectedWhy = new("Tills dess räknas båda besöken i varje par.", "Until then both visits of each pair count.");
    public static readonly Text OneUnknown = new("Ett genomfört besök saknar antal deltagare", "One held visit lacks the number of participants");
    public static readonly Text SomeUnknown = new("{0} genomförda besök saknar antal deltagare", "{0} held visits lack the number of participants");
    public static readonly Text UnknownWhy = new("Antalet besökare är därför för lågt.", "The number of visitors is therefore too low.");
    public static readonly Text OneNotAssessed = new("Ett genomfört besök saknar bedömd affärsrelevans", "One held visit lacks an assessment of business relevance");
    public static readonly Text SomeNotAssessed = new("{0} genomförda besök saknar bedömd affärsrelevans", "{0} held visits lack an assessment of business relevance");
    public static readonly Text NotAssessedWhy = new("De ingår inte i andelen affärsrelevanta.", "They are not part of the business relevant share.");
    public static readonly Text OneCountryMissing = new("Ett besök saknar land", "One visit lacks a country");
    public static readonly Text SomeCountryMissing = new("{0} besök saknar land", "{0} visits lack a country");
    public static readonly Text CountryMissingWhy = new("Utan land räknas de inte som internationella.", "Without a country they do not count as international.");

    public static readonly Text LeftOut = new("Räknas inte med", "Not counted");
    public static readonly Text LeftOutSentence = new("{0} besök i perioden ingår inte i antalet besök, av dessa skäl.", "{0} visits of the period are not part of the number of visits, for these reasons.");
    public static readonly Text NothingLeftOut = new("Alla registrerade besök i perioden räknas.", "All recorded visits of the period count.");

    public static readonly Text EmptyNodeLead = new(
        "Här är tomt än. Importera nodens besökslista, eller registrera ett besök: då börjar siffrorna att leva.",
        "Nothing here yet. Import your node's list of visits, or register one: then the figures come to life.");
    public static readonly Text EmptySecretariat = new("Här är tomt än. Registrera den första förfrågan, eller importera kansliets besökslista.", "Nothing here yet. Register the first request, or import the secretariat's list of visits.");
    public static readonly Text EmptyOthers = new(
        "Inget har kommit från noderna än. Siffrorna visas så snart någon har importerat eller registrerat ett besök.",
        "Nothing has come from the nodes yet. The figures appear as soon as somebody has imported or registered a visit.");
    public static readonly Text Import = new("Importera en lista", "Import a list");
    public static readonly Text Register = new("Registrera ett besök", "Register a visit");
}
