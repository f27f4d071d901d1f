using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace SmartCityDashboard.Core.Storage.Migrations.PostgreSql
{
    /// <inheritdoc />
    public partial class Activities : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "Activities",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Version = table.Column<int>(type: "integer", nullable: false),
                    Reference = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    RegisteredAt = table.Column<long>(type: "bigint", nullable: false),
                    RegisteredBy = table.Column<Guid>(type: "uuid", nullable: false),
                    SearchText = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: false),
                    TitleSort = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: false),
                    StatusBeforeWithdrawal = table.Column<string>(type: "character varying(30)", maxLength: 30, nullable: true),
                    WithdrawnBecause = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: true),
                    RecordedAt = table.Column<long>(type: "bigint", nullable: false),
                    Kind = table.Column<string>(type: "character varying(30)", maxLength: 30, nullable: true),
                    Title = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    Series = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    Organiser = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    Status = table.Column<string>(type: "character varying(30)", maxLength: 30, nullable: false),
                    StartOn = table.Column<DateOnly>(type: "date", nullable: false),
                    EndOn = table.Column<DateOnly>(type: "date", nullable: false),
                    LeadReceiver = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    IsOnline = table.Column<bool>(type: "boolean", nullable: false),
                    Town = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    PlaceCountry = table.Column<string>(type: "character varying(10)", maxLength: 10, nullable: true),
                    Participants = table.Column<int>(type: "integer", nullable: true),
                    ParticipantsKind = table.Column<string>(type: "character varying(30)", maxLength: 30, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Activities", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Activities_Countries_PlaceCountry",
                        column: x => x.PlaceCountry,
                        principalTable: "Countries",
                        principalColumn: "Code",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Activities_Nodes_LeadReceiver",
                        column: x => x.LeadReceiver,
                        principalTable: "Nodes",
                        principalColumn: "Code",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "ActivitiesHistory",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    RecordedAt = table.Column<long>(type: "bigint", nullable: false),
                    EndOn = table.Column<DateOnly>(type: "date", nullable: false),
                    IsOnline = table.Column<bool>(type: "boolean", nullable: false),
                    Kind = table.Column<string>(type: "character varying(30)", maxLength: 30, nullable: true),
                    LeadReceiver = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    Organiser = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    Participants = table.Column<int>(type: "integer", nullable: true),
                    ParticipantsKind = table.Column<string>(type: "character varying(30)", maxLength: 30, nullable: false),
                    PlaceCountry = table.Column<string>(type: "character varying(10)", maxLength: 10, nullable: true),
                    Reference = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    RegisteredAt = table.Column<long>(type: "bigint", nullable: false),
                    RegisteredBy = table.Column<Guid>(type: "uuid", nullable: false),
                    ReplacedAt = table.Column<long>(type: "bigint", nullable: false),
                    SearchText = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: false),
                    Series = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    StartOn = table.Column<DateOnly>(type: "date", nullable: false),
                    Status = table.Column<string>(type: "character varying(30)", maxLength: 30, nullable: false),
                    StatusBeforeWithdrawal = table.Column<string>(type: "character varying(30)", maxLength: 30, nullable: true),
                    Title = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    TitleSort = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: false),
                    Town = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    Version = table.Column<int>(type: "integer", nullable: false),
                    WithdrawnBecause = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ActivitiesHistory", x => new { x.Id, x.RecordedAt });
                });

            migrationBuilder.CreateTable(
                name: "ActivityCompaniesHistory",
                columns: table => new
                {
                    ActivityId = table.Column<Guid>(type: "uuid", nullable: false),
                    Number = table.Column<string>(type: "character varying(10)", maxLength: 10, nullable: false),
                    RecordedAt = table.Column<long>(type: "bigint", nullable: false),
                    ReplacedAt = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ActivityCompaniesHistory", x => new { x.ActivityId, x.Number, x.RecordedAt });
                });

            migrationBuilder.CreateTable(
                name: "ActivityCounters",
                columns: table => new
                {
                    Year = table.Column<int>(type: "integer", nullable: false),
                    Last = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ActivityCounters", x => x.Year);
                });

            migrationBuilder.CreateTable(
                name: "ActivityCountriesHistory",
                columns: table => new
                {
                    ActivityId = table.Column<Guid>(type: "uuid", nullable: false),
                    Country = table.Column<string>(type: "character varying(10)", maxLength: 10, nullable: false),
                    RecordedAt = table.Column<long>(type: "bigint", nullable: false),
                    ReplacedAt = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ActivityCountriesHistory", x => new { x.ActivityId, x.Country, x.RecordedAt });
                });

            migrationBuilder.CreateTable(
                name: "ActivityNotesHistory",
                columns: table => new
                {
                    ActivityId = table.Column<Guid>(type: "uuid", nullable: false),
                    RecordedAt = table.Column<long>(type: "bigint", nullable: false),
                    Notes = table.Column<string>(type: "character varying(8000)", maxLength: 8000, nullable: false),
                    ReplacedAt = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ActivityNotesHistory", x => new { x.ActivityId, x.RecordedAt });
                });

            migrationBuilder.CreateTable(
                name: "ActivityReceiversHistory",
                columns: table => new
                {
                    ActivityId = table.Column<Guid>(type: "uuid", nullable: false),
                    Receiver = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    RecordedAt = table.Column<long>(type: "bigint", nullable: false),
                    ReplacedAt = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ActivityReceiversHistory", x => new { x.ActivityId, x.Receiver, x.RecordedAt });
                });

            migrationBuilder.CreateTable(
                name: "ActivityThemesHistory",
                columns: table => new
                {
                    ActivityId = table.Column<Guid>(type: "uuid", nullable: false),
                    Theme = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    RecordedAt = table.Column<long>(type: "bigint", nullable: false),
                    Primary = table.Column<bool>(type: "boolean", nullable: false),
                    ReplacedAt = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ActivityThemesHistory", x => new { x.ActivityId, x.Theme, x.RecordedAt });
                });

            migrationBuilder.CreateTable(
                name: "ActivityVisitsHistory",
                columns: table => new
                {
                    ActivityId = table.Column<Guid>(type: "uuid", nullable: false),
                    VisitId = table.Column<Guid>(type: "uuid", nullable: false),
                    RecordedAt = table.Column<long>(type: "bigint", nullable: false),
                    ReplacedAt = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ActivityVisitsHistory", x => new { x.ActivityId, x.VisitId, x.RecordedAt });
                });

            migrationBuilder.CreateTable(
                name: "ActivityCompanies",
                columns: table => new
                {
                    ActivityId = table.Column<Guid>(type: "uuid", nullable: false),
                    Number = table.Column<string>(type: "character varying(10)", maxLength: 10, nullable: false),
                    RecordedAt = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ActivityCompanies", x => new { x.ActivityId, x.Number });
                    table.ForeignKey(
                        name: "FK_ActivityCompanies_Activities_ActivityId",
                        column: x => x.ActivityId,
                        principalTable: "Activities",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_ActivityCompanies_Companies_Number",
                        column: x => x.Number,
                        principalTable: "Companies",
                        principalColumn: "Number",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "ActivityCountries",
                columns: table => new
                {
                    ActivityId = table.Column<Guid>(type: "uuid", nullable: false),
                    Country = table.Column<string>(type: "character varying(10)", maxLength: 10, nullable: false),
                    RecordedAt = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ActivityCountries", x => new { x.ActivityId, x.Country });
                    table.ForeignKey(
                        name: "FK_ActivityCountries_Activities_ActivityId",
                        column: x => x.ActivityId,
                        principalTable: "Activities",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_ActivityCountries_Countries_Country",
                        column: x => x.Country,
                        principalTable: "Countries",
                        principalColumn: "Code",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "ActivityNotes",
                columns: table => new
                {
                    ActivityId = table.Column<Guid>(type: "uuid", nullable: false),
                    Notes = table.Column<string>(type: "character varying(8000)", maxLength: 8000, nullable: false),
                    RecordedAt = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ActivityNotes", x => x.ActivityId);
                    table.ForeignKey(
                        name: "FK_ActivityNotes_Activities_ActivityId",
                        column: x => x.ActivityId,
                        principalTable: "Activities",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "ActivityReceivers",
                columns: table => new
                {
                    ActivityId = table.Column<Guid>(type: "uuid", nullable: false),
                    Receiver = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    RecordedAt = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ActivityReceivers", x => new { x.ActivityId, x.Receiver });
                    table.ForeignKey(
                        name: "FK_ActivityReceivers_Activities_ActivityId",
                        column: x => x.ActivityId,
                        principalTable: "Activities",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_ActivityReceivers_Nodes_Receiver",
                        column: x => x.Receiver,
                        principalTable: "Nodes",
                        principalColumn: "Code",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "ActivityThemes",
                columns: table => new
                {
                    ActivityId = table.Column<Guid>(type: "uuid", nullable: false),
                    Theme = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Primary = table.Column<bool>(type: "boolean", nullable: false),
                    RecordedAt = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ActivityThemes", x => new { x.ActivityId, x.Theme });
                    table.ForeignKey(
                        name: "FK_ActivityThemes_Activities_ActivityId",
                        column: x => x.ActivityId,
                        principalTable: "Activities",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_ActivityThemes_Themes_Theme",
                        column: x => x.Theme,
                        principalTable: "Themes",
                        principalColumn: "Code",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "ActivityVisits",
                columns: table => new
                {
                    ActivityId = table.Column<Guid>(type: "uuid", nullable: false),
                    VisitId = table.Column<Guid>(type: "uuid", nullable: false),
                    RecordedAt = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ActivityVisits", x => new { x.ActivityId, x.VisitId });
                    table.ForeignKey(
                        name: "FK_ActivityVisits_Activities_ActivityId",
                        column: x => x.ActivityId,
                        principalTable: "Activities",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_ActivityVisits_Visits_VisitId",
                        column: x => x.VisitId,
                        principalTable: "Visits",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "IX_Activities_LeadReceiver_StartOn_Id",
                table: "Activities",
                columns: new[] { "LeadReceiver", "StartOn", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_Activities_PlaceCountry",
                table: "Activities",
                column: "PlaceCountry");

            migrationBuilder.CreateIndex(
                name: "IX_Activities_RecordedAt",
                table: "Activities",
                column: "RecordedAt");

            migrationBuilder.CreateIndex(
                name: "IX_Activities_Reference",
                table: "Activities",
                column: "Reference",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Activities_StartOn_Id",
                table: "Activities",
                columns: new[] { "StartOn", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_Activities_Status_StartOn",
                table: "Activities",
                columns: new[] { "Status", "StartOn" });

            migrationBuilder.CreateIndex(
                name: "IX_Activities_TitleSort_Id",
                table: "Activities",
                columns: new[] { "TitleSort", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_ActivitiesHistory_LeadReceiver_StartOn_Id",
                table: "ActivitiesHistory",
                columns: new[] { "LeadReceiver", "StartOn", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_ActivitiesHistory_PlaceCountry",
                table: "ActivitiesHistory",
                column: "PlaceCountry");

            migrationBuilder.CreateIndex(
                name: "IX_ActivitiesHistory_RecordedAt",
                table: "ActivitiesHistory",
                column: "RecordedAt");

            migrationBuilder.CreateIndex(
                name: "IX_ActivitiesHistory_Reference",
                table: "ActivitiesHistory",
                column: "Reference");

            migrationBuilder.CreateIndex(
                name: "IX_ActivitiesHistory_StartOn_Id",
                table: "ActivitiesHistory",
                columns: new[] { "StartOn", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_ActivitiesHistory_Status_StartOn",
                table: "ActivitiesHistory",
                columns: new[] { "Status", "StartOn" });

            migrationBuilder.CreateIndex(
                name: "IX_ActivitiesHistory_TitleSort_Id",
                table: "ActivitiesHistory",
                columns: new[] { "TitleSort", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_ActivityCompanies_Number_ActivityId",
                table: "ActivityCompanies",
                columns: new[] { "Number", "ActivityId" });

            migrationBuilder.CreateIndex(
                name: "IX_ActivityCompanies_RecordedAt",
                table: "ActivityCompanies",
                column: "RecordedAt");

            migrationBuilder.CreateIndex(
                name: "IX_ActivityCompaniesHistory_Number_ActivityId",
                table: "ActivityCompaniesHistory",
                columns: new[] { "Number", "ActivityId" });

            migrationBuilder.CreateIndex(
                name: "IX_ActivityCompaniesHistory_RecordedAt",
                table: "ActivityCompaniesHistory",
                column: "RecordedAt");

            migrationBuilder.CreateIndex(
                name: "IX_ActivityCountries_Country_ActivityId",
                table: "ActivityCountries",
                columns: new[] { "Country", "ActivityId" });

            migrationBuilder.CreateIndex(
                name: "IX_ActivityCountries_RecordedAt",
                table: "ActivityCountries",
                column: "RecordedAt");

            migrationBuilder.CreateIndex(
                name: "IX_ActivityCountriesHistory_Country_ActivityId",
                table: "ActivityCountriesHistory",
                columns: new[] { "Country", "ActivityId" });

            migrationBuilder.CreateIndex(
                name: "IX_ActivityCountriesHistory_RecordedAt",
                table: "ActivityCountriesHistory",
                column: "RecordedAt");

            migrationBuilder.CreateIndex(
                name: "IX_ActivityNotes_RecordedAt",
                table: "ActivityNotes",
                column: "RecordedAt");

            migrationBuilder.CreateIndex(
                name: "IX_ActivityNotesHistory_RecordedAt",
                table: "ActivityNotesHistory",
                column: "RecordedAt");

            migrationBuilder.CreateIndex(
                name: "IX_ActivityReceivers_Receiver_ActivityId",
                table: "ActivityReceivers",
                columns: new[] { "Receiver", "ActivityId" });

            migrationBuilder.CreateIndex(
                name: "IX_ActivityReceivers_RecordedAt",
                table: "ActivityReceivers",
                column: "RecordedAt");

            migrationBuilder.CreateIndex(
                name: "IX_ActivityReceiversHistory_Receiver_ActivityId",
                table: "ActivityReceiversHistory",
                columns: new[] { "Receiver", "ActivityId" });

            migrationBuilder.CreateIndex(
                name: "IX_ActivityReceiversHistory_RecordedAt",
                table: "ActivityReceiversHistory",
                column: "RecordedAt");

            migrationBuilder.CreateIndex(
                name: "IX_ActivityThemes_RecordedAt",
                table: "ActivityThemes",
                column: "RecordedAt");

            migrationBuilder.CreateIndex(
                name: "IX_ActivityThemes_Theme_ActivityId",
                table: "ActivityThemes",
                columns: new[] { "Theme", "ActivityId" });

            migrationBuilder.CreateIndex(
                name: "IX_ActivityThemesHistory_RecordedAt",
                table: "ActivityThemesHistory",
                column: "RecordedAt");

            migrationBuilder.CreateIndex(
                name: "IX_ActivityThemesHistory_Theme_ActivityId",
                table: "ActivityThemesHistory",
                columns: new[] { "Theme", "ActivityId" });

            migrationBuilder.CreateIndex(
                name: "IX_ActivityVisits_RecordedAt",
                table: "ActivityVisits",
                column: "RecordedAt");

            migrationBuilder.CreateIndex(
                name: "IX_ActivityVisits_VisitId_ActivityId",
                table: "ActivityVisits",
                columns: new[] { "VisitId", "ActivityId" });

            migrationBuilder.CreateIndex(
                name: "IX_ActivityVisitsHistory_RecordedAt",
                table: "ActivityVisitsHistory",
                column: "RecordedAt");

            migrationBuilder.CreateIndex(
                name: "IX_ActivityVisitsHistory_VisitId_ActivityId",
                table: "ActivityVisitsHistory",
                columns: new[] { "VisitId", "ActivityId" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "ActivitiesHistory");

            migrationBuilder.DropTable(
                name: "ActivityCompanies");

            migrationBuilder.DropTable(
                name: "ActivityCompaniesHistory");

            migrationBuilder.DropTable(
                name: "ActivityCounters");

            migrationBuilder.DropTable(
                name: "ActivityCountries");

            migrationBuilder.DropTable(
                name: "ActivityCountriesHistory");

            migrationBuilder.DropTable(
                name: "ActivityNotes");

            migrationBuilder.DropTable(
                name: "ActivityNotesHistory");

            migrationBuilder.DropTable(
                name: "ActivityReceivers");

            migrationBuilder.DropTable(
                name: "ActivityReceiversHistory");

            migrationBuilder.DropTable(
                name: "ActivityThemes");

            migrationBuilder.DropTable(
                name: "ActivityThemesHistory");

            migrationBuilder.DropTable(
                name: "ActivityVisits");

            migrationBuilder.DropTable(
                name: "ActivityVisitsHistory");

            migrationBuilder.DropTable(
                name: "Activities");
        }
    }
}
