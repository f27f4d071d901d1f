using SmartCityDashboard.Core.Basics;

namespace SmartCityDashboard.Core.Spreadsheets;

/// <summary>The file as a whole can't be read as a list. The reason says what to do about it; nothing was read.</summary>
public sealed class UnreadableFile(Text reason) : Refusal(reason);
