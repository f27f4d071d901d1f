using SmartCityDashboard.Core.FollowUp;

namespace SmartCityDashboard.Core.Demo;

/// <summary>What people write in the follow-up of a demonstration.</summary>
internal static class DemoPromises
{
    public static readonly string[] Promises =
    [
        "Skicka presentationerna på engelska", "Förmedla kontakt med en leverantör av rötningsanläggningar", "Ta fram referensanläggningar i kallt klimat",
        "Boka ett digitalt möte med delegationens energibolag", "Skicka underlag om finansiering och garantier", "Fråga ambassaden om upphandlingens tidplan",
        "Sätta ihop en grupp av tre företag för ett anbud", "Räkna på en för-förstudie för avfallssortering", "Bjuda in till webbinariet om smarta elnät",
        "Skicka kontaktuppgifter till kommunens upphandlare", "Översätta faktabladet om fjärrvärme", "Återkomma med svar om medfinansiering",
    ];

    public static readonly string[] Outside = ["Ambassaden", "Business Sweden", "Svensk Exportkredit", "Swedfund"];

    public static readonly string[] Waiting =
    [
        "Delegationen återkommer efter valet.", "Borgmästaren ska godkänna först.", "Väntar på budgetbeslut hos motparten.", "Företaget tar fram en offert.", "Ambassaden undersöker.",
    ];

    public static readonly string[] NextSteps =
    [
        "Digitalt möte med två företag", "För-förstudie om biogas", "Motbesök under hösten", "Möte med Svensk Exportkredit om finansiering", "Fördjupning om fjärrvärme med nodens bolag",
        "Affärsutvecklingsgruppen prövar en för-förstudie",
    ];

    public static readonly string[] NoBusiness =
    [
        "Studiebesök utan köpare i gruppen.", "Delegationen saknar medel de närmaste åren.", "Frågan gäller lagstiftning, inte lösningar.", "Universitetsgrupp; intresset är forskning.",
    ];

    public static readonly ((DecisionOutcome, string) Decision, int Weight)[] Decisions =
    [
        ((DecisionOutcome.GoOn, "Går vidare; noden håller i dialogen."), 46), ((DecisionOutcome.Park, "Vänta till efter budgetbeslutet hos motparten."), 20),
        ((DecisionOutcome.Close, "Avslutas: ingen tydlig köpare."), 18), ((DecisionOutcome.MoreInformation, "Ta reda på vem som beslutar och när."), 16),
    ];
}
