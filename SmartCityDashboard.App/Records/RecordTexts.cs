using SmartCityDashboard.Core.Basics;

namespace SmartCityDashboard.App.Records;

/// <summary>What the parts say that several kinds of records share.</summary>
public static class RecordTexts
{
    public static readonly Text CompanyName = new("Företagets namn (valfritt)", "Company name (optional)");
    public static readonly Text CompanyAdd = new("Lägg till", "Add");
    public static readonly Text CompanyNotAdded = new("Lägg till företaget, eller töm fältet.", "Add the company, or empty the field.");
    public static readonly Text Reason = new("Skäl", "Reason");
    public static readonly Text ReasonOptional = new("Skäl (valfritt)", "Reason (optional)");

    public static readonly Text Registered = new("registrerade", "registered");
    public static readonly Text Changed = new("ändrade", "changed");
    public static readonly Text OneField = new("1 fält", "1 field");
    public static readonly Text SomeFields = new("{0} fält", "{0} fields");
    public static readonly Text Hidden = new("ändrade något som du inte får läsa", "changed something that you may not read");
    public static readonly Text Old = new("Före", "Before");
    public static readonly Text New = new("Efter", "After");
    public static readonly Text Nothing = new("tomt", "empty");
    public static readonly Text Why = new("Skäl: {0}", "Reason: {0}");
}
