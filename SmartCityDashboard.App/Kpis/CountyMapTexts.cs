using SmartCityDashboard.Core.Basics;

namespace SmartCityDashboard.App.Kpis;

internal static class CountyMapTexts
{
    public static readonly Text Title = new("Var besöken tas emot", "Where visits are received");
    public static readonly Text Sentence = new("{0} per län: {1} av {2} län har besök {3}.", "{0} by county: {1} of {2} counties have visits {3}.");
    public static readonly Text SentenceWithEstimates = new(
        "{0} per län: {1} av {2} län har besök {3}. I {4} av dem är något uppskattat.",
        "{0} by county: {1} of {2} counties have visits {3}. In {4} of them something is estimated.");
    public static readonly Text Name = new("{0} per län {1}", "{0} by county {1}");
    public static readonly Text Choose = new("Välj vad kartan visar", "Choose what the map shows");
    public static readonly Text Scale = new("Starkare färg = fler. Rutan är lika stor för alla län.", "Stronger colour = more. All counties have tiles of one size.");
    public static readonly Text Estimated = new(
        "Länet är uppskattat: besök utan angivet län räknas i det län där den ledande mottagaren finns.",
        "The county is estimated: visits without a stated county count where the leading receiver is based.");
    public static readonly Text EstimatedPeople = new(
        "Antalet eller länet är uppskattat: besök utan angivet län räknas i det län där den ledande mottagaren finns.",
        "The number or the county is estimated: visits without a stated county count where the leading receiver is based.");
    public static readonly Text Companies = new("Företag", "Companies");
    public static readonly Text County = new("Län", "County");
    public static readonly Text Node = new("Nod", "Node");
    public static readonly Text Adds = new("Länen summerar till totalen, {0}.", "The counties add up to the total, {0}.");
    public static readonly Text Shared = new(
        "Summan av länen är {0}, totalt {1}: det som hör till flera län räknas i varje län, men en gång i totalen.",
        "The counties sum to {0}, the total is {1}: what belongs to several counties counts in each, but once in the total.");
    public static readonly Text NotOnMap = new("Kartan kan inte visa ”{0}”. Välj ett av: {1}.", "The map can not show “{0}”. Choose one of: {1}.");
}
