using System.ComponentModel.DataAnnotations.Schema;
using SmartCityDashboard.Core.Visits;

namespace SmartCityDashboard.Core.Opportunities;

/// <summary>
/// What a person fills in of an opportunity: the case between visits and business. Form, download, draft and the opportunity itself share this class.
/// The stage is no field: it is moved, and every move is logged.
/// </summary>
public class OpportunityDetails
{
    public string Title { get; set; } = "";

    /// <summary>In a few sentences, read by everybody who sees opportunities.</summary>
    public string? Description { get; set; }

    /// <summary>The receiver that leads it: a node's code or kansli. Changed by handing over.</summary>
    public string LeadReceiver { get; set; } = "";

    /// <summary>The day on which it began; the default date means not filled in.</summary>
    public DateOnly OpenedOn { get; set; }

    /// <summary>Code of the buyer's country; null when unknown.</summary>
    public string? BuyerCountry { get; set; }

    /// <summary>The counterpart: a city, an authority, a company.</summary>
    public string? Buyer { get; set; }

    /// <summary>What is expected to happen next, with its day: both or neither.</summary>
    public string? NextStep { get; set; }

    public DateOnly? NextStepOn { get; set; }

    /// <summary>The stage that it begins in; counts only when it is opened.</summary>
    [NotMapped]
    public OpportunityStage FirstStage { get; set; }

    /// <summary>Swedish companies that may deliver.</summary>
    [NotMapped]
    public List<CompanyMet> Companies { get; set; } = [];

    /// <summary>Theme codes, distinct.</summary>
    [NotMapped]
    public List<string> Themes { get; set; } = [];

    /// <summary>References of the visits that it came from; taken when it is opened, later visits are linked one by one.</summary>
    [NotMapped]
    public List<string> Visits { get; set; } = [];

    [NotMapped]
    public string? Notes { get; set; }
}
