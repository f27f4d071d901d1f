namespace SmartCityDashboard.App.Links;

/// <summary>The page of a record that is only known by its reference: SCS is a visit, SCA an activity.</summary>
public static class RecordLinks
{
    public static string To(string reference) => reference.StartsWith("SCA-", StringComparison.Ordinal) ? ActivityLinks.To(reference) : VisitLinks.To(reference);
}
