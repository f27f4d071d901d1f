using SmartCityDashboard.Core.Basics;

namespace SmartCityDashboard.Core.Storage.Backups;

public static class BackupTexts
{
    public static readonly Text NoBackup = new("Filen är ingen säkerhetskopia från SmartCityDashboard.", "The file is no backup of SmartCityDashboard.");

    public static readonly Text NotNew = new(
        "Databasen innehåller redan data. Återställ till en ny databas: ange en annan i Database:ConnectionString.",
        "The database already holds data. Restore into a new one: name another in Database:ConnectionString.");

    public static readonly Text OtherForm = new(
        "Säkerhetskopian har formen {0} och programmet {1}. Återställ med den version som kopian togs med och uppgradera sedan.",
        "The backup has the form {0} and the program {1}. Restore with the version that took the backup, then upgrade.");

    public static readonly Text Damaged = new("Säkerhetskopian är skadad: tabellen {0} saknar rader. Inget har sparats.", "The backup is damaged: rows of the table {0} are missing. Nothing was saved.");
}
