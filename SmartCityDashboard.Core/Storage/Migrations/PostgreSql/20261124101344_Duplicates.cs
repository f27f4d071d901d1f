using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace SmartCityDashboard.Core.Storage.Migrations.PostgreSql
{
    /// <inheritdoc />
    public partial class Duplicates : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "PairDecisions",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Kind = table.Column<string>(type: "character varying(30)", maxLength: 30, nullable: false),
                    FirstId = table.Column<Guid>(type: "uuid", nullable: false),
                    SecondId = table.Column<Guid>(type: "uuid", nullable: false),
                    Verdict = table.Column<string>(type: "character varying(30)", maxLength: 30, nullable: false),
                    StaysId = table.Column<Guid>(type: "uuid", nullable: true),
                    Mark = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    Why = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: true),
                    DecidedAt = table.Column<long>(type: "bigint", nullable: false),
                    DecidedBy = table.Column<Guid>(type: "uuid", nullable: false),
                    By = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    RecordedAt = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PairDecisions", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "PairDecisionsHistory",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    RecordedAt = table.Column<long>(type: "bigint", nullable: false),
                    By = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    DecidedAt = table.Column<long>(type: "bigint", nullable: false),
                    DecidedBy = table.Column<Guid>(type: "uuid", nullable: false),
                    FirstId = table.Column<Guid>(type: "uuid", nullable: false),
                    Kind = table.Column<string>(type: "character varying(30)", maxLength: 30, nullable: false),
                    Mark = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    ReplacedAt = table.Column<long>(type: "bigint", nullable: false),
                    SecondId = table.Column<Guid>(type: "uuid", nullable: false),
                    StaysId = table.Column<Guid>(type: "uuid", nullable: true),
                    Verdict = table.Column<string>(type: "character varying(30)", maxLength: 30, nullable: false),
                    Why = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PairDecisionsHistory", x => new { x.Id, x.RecordedAt });
                });

            migrationBuilder.CreateIndex(
                name: "IX_VisitsHistory_DelegationKey_StartOn_Status_Id",
                table: "VisitsHistory",
                columns: new[] { "DelegationKey", "StartOn", "Status", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_Visits_DelegationKey_StartOn_Status_Id",
                table: "Visits",
                columns: new[] { "DelegationKey", "StartOn", "Status", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_PairDecisions_Kind_FirstId_SecondId",
                table: "PairDecisions",
                columns: new[] { "Kind", "FirstId", "SecondId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_PairDecisions_RecordedAt",
                table: "PairDecisions",
                column: "RecordedAt");

            migrationBuilder.CreateIndex(
                name: "IX_PairDecisions_SecondId",
                table: "PairDecisions",
                column: "SecondId");

            migrationBuilder.CreateIndex(
                name: "IX_PairDecisionsHistory_Kind_FirstId_SecondId",
                table: "PairDecisionsHistory",
                columns: new[] { "Kind", "FirstId", "SecondId" });

            migrationBuilder.CreateIndex(
                name: "IX_PairDecisionsHistory_RecordedAt",
                table: "PairDecisionsHistory",
                column: "RecordedAt");

            migrationBuilder.CreateIndex(
                name: "IX_PairDecisionsHistory_SecondId",
                table: "PairDecisionsHistory",
                column: "SecondId");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "PairDecisions");

            migrationBuilder.DropTable(
                name: "PairDecisionsHistory");

            migrationBuilder.DropIndex(
                name: "IX_VisitsHistory_DelegationKey_StartOn_Status_Id",
                table: "VisitsHistory");

            migrationBuilder.DropIndex(
                name: "IX_Visits_DelegationKey_StartOn_Status_Id",
                table: "Visits");
        }
    }
}
