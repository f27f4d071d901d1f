namespace SmartCityDashboard.App.Links;

/// <summary>The addresses of Swedish companies.</summary>
public static class CompanyLinks
{
    public const string List = "/companies";

    /// <param name="number">Ten digits.</param>
    public static string To(string number) => $"{List}/{Uri.EscapeDataString(number)}";
}
