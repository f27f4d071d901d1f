using SmartCityDashboard.Core.Basics;

namespace SmartCityDashboard.App.Ui;

public static class FigureTexts
{
    public static readonly Text NotApplicable = new("Ej tillämpligt", "Not applicable");
    public static readonly Text NotDue = new("Inte förfallet än", "Not due yet");
    public static readonly Text Missing = new("Uppgift saknas", "Missing");
    public static readonly Text Suppressed = new("Döljs, för få bakom siffran", "Hidden, too few behind the figure");
    public static readonly Text Ongoing = new("Pågående, för tidigt att bedöma", "Ongoing, too early to judge");
    public static readonly Text Estimated = new("{0}, helt eller delvis uppskattat", "{0}, estimated in whole or in part");
    public static readonly Text About = new("ca", "c.");
}
