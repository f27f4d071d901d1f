namespace SmartCityDashboard.App.Ui;

/// <summary>A record as the form was opened with it.</summary>
public sealed record Opened<TDetails>(TDetails Details, int Version);

/// <summary>The newest save of a record that a form is open on.</summary>
/// <param name="By">Empty when the reader may not know.</param>
/// <param name="At">UTC.</param>
public sealed record SavedMeanwhile(int Version, string By, DateTime At);
