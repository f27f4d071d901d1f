namespace SmartCityDashboard.App.Shell;

/// <summary>Who answers for this installation; section Site of the settings.</summary>
public sealed class SiteOptions
{
    public const string Section = "Site";

    /// <summary>The public body that publishes it, named in the accessibility statement.</summary>
    public string Operator { get; set; } = "Energimyndigheten";

    /// <summary>E-mail address for faults and questions. Without one the pages name the own administrator.</summary>
    public string? Contact { get; set; }
}
